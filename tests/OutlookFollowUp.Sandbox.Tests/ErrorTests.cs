using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;

namespace OutlookFollowUp.Sandbox.Tests;

public sealed class ErrorTests(ErrorTests.EmptyMailbox mailbox) : IClassFixture<ErrorTests.EmptyMailbox>
{
    [Theory]
    [InlineData("me/messages?$select=colour", "RequestBroker--ParseUri",
        "Could not find a property named 'colour' on type 'microsoft.graph.message'.")]
    [InlineData("me/messages?$select=meetingMessageType", "RequestBroker--ParseUri",
        "Could not find a property named 'meetingMessageType' on type 'microsoft.graph.message'.")]
    [InlineData("me/messages?$filter=from/name eq 'x'", "RequestBroker--ParseUri",
        "Could not find a property named 'name' on type 'microsoft.graph.recipient'.")]
    [InlineData("me/messages?$filter=sentDateTime ge 'x'", "ErrorInvalidUrlQueryFilter",
        "A binary operator with incompatible types was detected. Found operand types 'Edm.DateTimeOffset' and 'Edm.String' for operator kind 'GreaterThanOrEqual'.")]
    [InlineData("me/messages?$filter=subject eq 'x", "ErrorInvalidUrlQueryFilter",
        "There is an unterminated string literal at position 11 in the filter.")]
    [InlineData("me/messages?$filter=subject eq", "ErrorInvalidUrlQueryFilter", "The filter ends too early.")]
    [InlineData("me/messages?$filter=subject", "ErrorInvalidUrlQueryFilter", "The filter ends too early.")]
    [InlineData("me/messages?$filter=isRead eq true)", "ErrorInvalidUrlQueryFilter", "Syntax error at position 14 in the filter.")]
    [InlineData("me/messages?$filter=length(subject) eq 1", "ErrorInvalidUrlQueryFilter",
        "An unknown function with name 'length' was found.")]
    [InlineData("me/messages?$filter=isRead eq false&$orderby=receivedDateTime", "InefficientFilter",
        "The restriction or sort order is too complex for this operation.")]
    [InlineData("me/messages?$orderby=subject upwards", "BadRequest", "Syntax error in the $orderby query option.")]
    [InlineData("me/messages?$top=0", "BadRequest", "Invalid value '0' for $top query option found. It must lie between 1 and 1000.")]
    [InlineData("me/messages?$apply=groupby((subject))", "BadRequest", "The query option '$apply' is not supported.")]
    [InlineData("me/messages?$expand=extensions", "BadRequest",
        "The sandbox does not expand 'extensions' of type 'microsoft.graph.message'.")]
    [InlineData("me/messages?$filter=toRecipients/emailAddress/address eq 'x'", "RequestBroker--ParseUri",
        "Could not find a property named 'emailAddress' on type 'microsoft.graph.message'.")]
    [InlineData("me/messages?$skiptoken=nonsense", "BadRequest", "Badly formed token.")]
    [InlineData("me/messages/delta", "BadRequest", "Change tracking is not supported against 'microsoft.graph.message'.")]
    [InlineData("me/calendarView", "ErrorInvalidParameter",
        "This request requires a time window specified by the query string parameters StartDateTime and EndDateTime.")]
    [InlineData("me/calendarView?startDateTime=soon&endDateTime=later", "ErrorInvalidParameter",
        "The value 'soon' of parameter 'startDateTime' is invalid.")]
    [InlineData("me/carrierPigeons", "BadRequest", "Resource not found for the segment 'carrierPigeons'.")]
    public async Task A_request_that_Graph_refuses_is_refused_as_Graph_does(string address, string code, string message)
    {
        Assert.Equal((HttpStatusCode.BadRequest, code, message), await mailbox.Sandbox.FailAsync(HttpMethod.Get, address));
    }

    [Theory]
    [InlineData("GET", "me/messages/none", HttpStatusCode.NotFound, "ErrorItemNotFound")]
    [InlineData("GET", "me/mailFolders/none", HttpStatusCode.NotFound, "ErrorItemNotFound")]
    [InlineData("GET", "me/mailFolders/none/messages/delta", HttpStatusCode.NotFound, "ErrorItemNotFound")]
    [InlineData("DELETE", "me/events/none", HttpStatusCode.NotFound, "ErrorItemNotFound")]
    [InlineData("DELETE", "me/mailFolders", HttpStatusCode.MethodNotAllowed, "Request_BadRequest")]
    public async Task What_is_not_there_is_not_found(string method, string address, HttpStatusCode status, string code)
    {
        var error = await mailbox.Sandbox.FailAsync(new HttpMethod(method), address);

        Assert.Equal((status, code), (error.Status, error.Code));
    }

    [Theory]
    [InlineData(null, HttpStatusCode.Unauthorized, "InvalidAuthenticationToken")]
    [InlineData("Bearer ", HttpStatusCode.Unauthorized, "InvalidAuthenticationToken")]
    [InlineData("Basic YWxhZGRpbg==", HttpStatusCode.Unauthorized, "InvalidAuthenticationToken")]
    [InlineData("a1b2c3d4-0000-4000-8000-000000000000", HttpStatusCode.NotFound, "MailboxNotEnabledForRESTAPI")]
    public async Task Nobody_else_sees_the_mailbox(string? credential, HttpStatusCode status, string code)
    {
        using var client = new HttpClient();
        using var request = new HttpRequestMessage(HttpMethod.Get, mailbox.Sandbox.Server.BaseUrl + "/me");
        if (credential is not null)
            request.Headers.TryAddWithoutValidation("Authorization", Guid.TryParse(credential, out _) ? TokenOf(credential) : credential);

        using var response = await client.SendAsync(request);

        Assert.Equal(status, response.StatusCode);
        Assert.Equal(code, (string)JsonNode.Parse(await response.Content.ReadAsStringAsync())!["error"]!["code"]!);
    }

    [Fact]
    public async Task A_token_that_names_the_owner_opens_the_mailbox()
    {
        using var client = new HttpClient();
        client.DefaultRequestHeaders.Authorization = AuthenticationHeaderValue.Parse(TokenOf(Letter.OwnerId));

        using var response = await client.GetAsync(mailbox.Sandbox.Server.BaseUrl + "/me");

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
    }

    [Fact]
    public async Task A_planned_fault_is_served_once_to_the_request_it_is_meant_for()
    {
        await using var sandbox = await RunningSandbox.WithAsync();
        sandbox.Server.Faults.Plan(Fault.Throttled("120") with { Path = "/messages" });

        await sandbox.GetAsync("me");
        using var throttled = await sandbox.SendAsync(HttpMethod.Get, "me/messages");

        Assert.Equal(HttpStatusCode.TooManyRequests, throttled.StatusCode);
        Assert.Equal(TimeSpan.FromSeconds(120), throttled.Headers.RetryAfter!.Delta);
        await sandbox.GetAsync("me/messages");
    }

    [Fact]
    public async Task A_client_finds_its_own_request_id_in_the_error()
    {
        using var client = new HttpClient();
        client.DefaultRequestHeaders.Add("client-request-id", "mine");

        using var response = await client.GetAsync(mailbox.Sandbox.Server.BaseUrl + "/me");

        Assert.Equal("mine",
            (string)JsonNode.Parse(await response.Content.ReadAsStringAsync())!["error"]!["innerError"]!["client-request-id"]!);
    }

    [Theory]
    [InlineData("http://localhost:5080", true)]
    [InlineData("http://127.0.0.1:9", true)]
    [InlineData("https://evil.example", false)]
    [InlineData("null", false)]
    public async Task Only_pages_of_this_machine_may_read_across_origins(string origin, bool allowed)
    {
        using var client = new HttpClient();
        using var preflight = new HttpRequestMessage(HttpMethod.Options, mailbox.Sandbox.Server.BaseUrl + "/me/messages");
        preflight.Headers.Add("Origin", origin);
        preflight.Headers.Add("Access-Control-Request-Method", "GET");
        preflight.Headers.Add("Access-Control-Request-Headers", "authorization,prefer");

        using var response = await client.SendAsync(preflight);

        Assert.Equal(allowed, response.Headers.TryGetValues("Access-Control-Allow-Origin", out var origins) && origins.Single() == origin);
    }

    /// <summary>One sandbox for all these refusals, which change nothing.</summary>
    public sealed class EmptyMailbox : IAsyncLifetime
    {
        public RunningSandbox Sandbox { get; private set; } = null!;

        public async Task InitializeAsync() => Sandbox = await RunningSandbox.WithAsync();

        public async Task DisposeAsync() => await Sandbox.DisposeAsync();
    }

    private static string TokenOf(string user)
    {
        var claims = Convert.ToBase64String(Encoding.UTF8.GetBytes($$"""{"oid":"{{user}}"}""")).TrimEnd('=').Replace('+', '-').Replace('/',
            '_');
        return $"Bearer e30.{claims}.c2lnbmF0dXJl";
    }
}
