using System.ComponentModel.DataAnnotations;
using System.Reflection;
using System.Text.Json;
using Microsoft.AspNetCore.Authorization;
using Microsoft.OpenApi;

namespace OutlookFollowUp.Api.Web;

/// <summary>The description of the contract, written to openapi.json by the build and served by the service.</summary>
internal static class OpenApiSetup
{
    private const string Bearer = "bearer";

    public static IServiceCollection AddDescription(this IServiceCollection services) => services.AddOpenApi(options =>
    {
        options.AddDocumentTransformer((document, _, _) =>
        {
            Introduce(document);
            Correct(document);
            return Task.CompletedTask;
        });
        options.AddOperationTransformer((operation, context, _) =>
        {
            if (context.Description.ActionDescriptor.EndpointMetadata.OfType<IAuthorizeData>().Any())
            {
                operation.Security = [new() { [new OpenApiSecuritySchemeReference(Bearer, context.Document)] = [] }];
                operation.Responses!["401"] = new OpenApiResponse { Description = "Unauthorized" };
            }

            return Task.CompletedTask;
        });
    });

    public static void MapDescription(this IEndpointRouteBuilder routes) => routes.MapOpenApi("/openapi.json").AllowAnonymous();

    private static void Introduce(OpenApiDocument document)
    {
        document.Info = new OpenApiInfo
        {
            Title = "Outlook Follow-Up",
            Version = "1",
            Description = "What is due after job interviews, and a check of drafts before they leave.",
        };
        document.Servers = [];
        document.Components ??= new OpenApiComponents();
        document.Components.SecuritySchemes = new Dictionary<string, IOpenApiSecurityScheme>(StringComparer.Ordinal)
        {
            [Bearer] = new OpenApiSecurityScheme { Type = SecuritySchemeType.Http, Scheme = Bearer, BearerFormat = "JWT" },
        };
    }

    /// <summary>
    /// Says of each field whether it has to be there. The generator takes every parameter of a record's constructor for required,
    /// and forgets that what we read in our own way is written as a string.
    /// </summary>
    private static void Correct(OpenApiDocument document)
    {
        var types = typeof(OpenApiSetup).Assembly.GetExportedTypes().ToLookup(type => type.Name, StringComparer.Ordinal);
        foreach (var (name, schema) in document.Components!.Schemas ?? new Dictionary<string, IOpenApiSchema>(StringComparer.Ordinal))
        {
            if (schema is OpenApiSchema { Properties: { } fields } whole && types[name].FirstOrDefault() is { } type)
                Correct(whole, fields, type);
        }
    }

    private static void Correct(OpenApiSchema whole, IDictionary<string, IOpenApiSchema> fields, Type type)
    {
        var nullability = new NullabilityInfoContext();
        whole.Required = new HashSet<string>(StringComparer.Ordinal);
        foreach (var property in type.GetProperties())
        {
            var name = JsonNamingPolicy.CamelCase.ConvertName(property.Name);
            var isRequired = property.IsDefined(typeof(RequiredAttribute))
                || nullability.Create(property).ReadState == NullabilityState.NotNull;
            if (isRequired)
                whole.Required.Add(name);
            fields[name] = isRequired ? Present(fields[name]) : fields[name];
            if (fields[name] is OpenApiSchema { Type: null, OneOf: null } text)
            {
                text.Type = isRequired ? JsonSchemaType.String : JsonSchemaType.String | JsonSchemaType.Null;
                if (IsNumber(property))
                    text.Type |= JsonSchemaType.Integer;
            }
        }
    }

    private static bool IsNumber(PropertyInfo property) => Nullable.GetUnderlyingType(property.PropertyType) == typeof(int);

    /// <summary>The schema of a field that is never null.</summary>
    private static IOpenApiSchema Present(IOpenApiSchema field)
    {
        if (field is OpenApiSchema { OneOf: [var first, var second] })
            return first.Type == JsonSchemaType.Null ? second : first;
        if (field is OpenApiSchema { Type: { } type } typed)
            typed.Type = type & ~JsonSchemaType.Null;
        return field;
    }
}
