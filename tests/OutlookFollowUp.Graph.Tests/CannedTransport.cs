using System.Net;
using System.Text;

namespace OutlookFollowUp.Graph.Tests;

/// <summary>Answers with these bodies in turn, for what no sandbox says.</summary>
public sealed class CannedTransport(params string[] answers) : HttpMessageHandler
{
    private int _next;

    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) =>
        Task.FromResult(new HttpResponseMessage(HttpStatusCode.OK)
        {
            Content = new StringContent(answers[_next++], Encoding.UTF8, "application/json"),
            RequestMessage = request,
        });
}
