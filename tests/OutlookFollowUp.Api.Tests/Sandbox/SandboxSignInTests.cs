using System.Net;
using Microsoft.AspNetCore.Http;

namespace OutlookFollowUp.Api.Tests.Sandbox;

public sealed class SandboxSignInTests(FollowUpApplication app) : IClassFixture<FollowUpApplication>
{
    [Theory]
    [InlineData("127.0.0.1", "localhost", 200)]
    [InlineData("::1", "localhost", 200)]
    [InlineData("::ffff:127.0.0.1", "127.0.0.1", 200)]
    [InlineData("127.0.0.1", "[::1]", 200)]
    [InlineData("192.168.1.20", "localhost", 404)]
    [InlineData("2001:db8::1", "localhost", 404)]
    [InlineData("127.0.0.1", "rebound.example", 404)]
    [InlineData("127.0.0.1", "localhost.example", 404)]
    public async Task Only_whoever_sits_at_this_machine_may_sign_in(string remote, string host, int status)
    {
        var context = await app.Server.SendAsync(request =>
        {
            request.Connection.RemoteIpAddress = IPAddress.Parse(remote);
            request.Request.Method = HttpMethods.Post;
            request.Request.Host = new HostString(host);
            request.Request.Path = "/api/sandbox/sign-in";
        });

        Assert.Equal(status, context.Response.StatusCode);
    }

    [Fact]
    public async Task In_another_mode_there_is_no_such_sign_in()
    {
        await using var service = new FollowUpApplication()
            .With("Mode", "Service").With("Entra:ClientId", "33333333-3333-4333-8333-333333333333").With("Entra:ClientSecret", "s");

        using var response = await service.CreateClient().PostAsync("/api/sandbox/sign-in", null);

        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
    }
}
