using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.IdentityModel.Tokens;

namespace OutlookFollowUp.Api.Tests.SignIn.Entra;

/// <summary>The keys with which an Entra signs, the newest first; each may belong to one tenant only, as Entra's do.</summary>
public sealed class EntraKeys : IDisposable
{
    private const string AnyTenant = "{tenantid}";

    private readonly List<(string Id, RSA Key, string Tenant)> _keys = [];

    public EntraKeys() => Rotate();

    /// <summary>The id of the key that signs.</summary>
    public string CurrentId => _keys[0].Id;

    /// <summary>The public part of the key that signs, as anybody can read it.</summary>
    public byte[] CurrentPublicKey => _keys[0].Key.ExportSubjectPublicKeyInfo();

    /// <summary>Signs with a new key from now on; the old one is no longer published.</summary>
    public void Rotate()
    {
        Dispose();
        _keys.Clear();
        Add(AnyTenant);
    }

    /// <summary>Publishes a key besides, with which only tokens of one tenant are signed.</summary>
    public string Add(string tenant)
    {
        var id = Guid.NewGuid().ToString("N");
        _keys.Add((id, RSA.Create(2048), tenant));
        return id;
    }

    public JsonObject Published(string tenant, Uri baseUrl) => new()
    {
        ["keys"] = new JsonArray([.. _keys.Select(key => new JsonObject
        {
            ["kty"] = "RSA",
            ["use"] = "sig",
            ["kid"] = key.Id,
            ["n"] = Base64UrlEncoder.Encode(key.Key.ExportParameters(false).Modulus),
            ["e"] = Base64UrlEncoder.Encode(key.Key.ExportParameters(false).Exponent),
            ["issuer"] = $"{baseUrl}{key.Tenant}/v2.0",
        })]),
    };

    public string Sign(IReadOnlyDictionary<string, object> claims) => Sign(JsonSerializer.Serialize(claims));

    /// <summary>Signs any text at all as the content of a token.</summary>
    /// <param name="payload">The content.</param>
    /// <param name="header">What the header says besides, or in place of the usual.</param>
    /// <param name="keyId">The key; the current one when null.</param>
    public string Sign(string payload, JsonObject? header = null, string? keyId = null)
    {
        var (id, key, _) = _keys.First(each => keyId is null || each.Id == keyId);
        var head = new JsonObject { ["typ"] = "JWT", ["alg"] = "RS256", ["kid"] = id };
        foreach (var (name, value) in header ?? [])
            head[name] = value?.DeepClone();
        foreach (var name in head.Where(each => each.Value is null).Select(each => each.Key).ToList())
            head.Remove(name);
        var content = $"{Base64UrlEncoder.Encode(head.ToJsonString())}.{Base64UrlEncoder.Encode(payload)}";
        return $"{content}.{Base64UrlEncoder.Encode(key.SignData(Encoding.ASCII.GetBytes(content), HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1))}";
    }

    /// <summary>What a token says, if one of these keys signed it.</summary>
    public JsonObject? Verified(string token)
    {
        if (token.Split('.') is not [var header, var payload, var signature])
            return null;
        var content = Encoding.ASCII.GetBytes($"{header}.{payload}");
        return _keys.Any(key => key.Key.VerifyData(content, Base64UrlEncoder.DecodeBytes(signature), HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1))
            ? JsonNode.Parse(Base64UrlEncoder.Decode(payload))!.AsObject() : null;
    }

    public void Dispose() => _keys.ForEach(key => key.Key.Dispose());
}
