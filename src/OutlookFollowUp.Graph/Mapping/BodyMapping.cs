using Microsoft.Graph.Models;

namespace OutlookFollowUp.Graph.Mapping;

internal static class BodyMapping
{
    public static MailBody ToBody(ItemBody? body) =>
        body?.ContentType == Microsoft.Graph.Models.BodyType.Html ? MailBody.Html(body.Content ?? "") : MailBody.Text(body?.Content ?? "");
}
