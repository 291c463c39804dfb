using System.Text.Json;

namespace OutlookFollowUp.Tests.Interviews;

/// <summary>What a mailbox folder's expect.json demands, and where a list departs from it.</summary>
internal static class MailboxExpectation
{
    private static readonly string[] Compared =
        ["thankYou", "sendPromised", "nudge", "secondNudge", "letGo", "answerThem", "noShow", "replyToOffer", "decideOffer",
            "replyToRejection", "reconnect"];

    public static IReadOnlyList<string> Differences(JsonElement expected, IReadOnlyList<FollowUp> actual)
    {
        var differences = new List<string>();
        var left = actual.ToList();
        foreach (var item in expected.GetProperty("items").EnumerateArray())
        {
            var company = item.GetProperty("company").GetString()!;
            var found = left.Find(candidate =>
                candidate.Company == company && (!item.TryGetProperty("role", out var role) || role.GetString() == candidate.Role));
            if (found is null)
            {
                differences.Add($"{company}: not found");
                continue;
            }

            left.Remove(found);
            differences.AddRange(Differences(item, found).Select(difference => $"{company}: {difference}"));
        }

        differences.AddRange(left.Select(item => $"{item.Company} / {item.Role}: invented"));
        return differences;
    }

    private static IEnumerable<string> Differences(JsonElement expected, FollowUp actual)
    {
        if (Camel(actual.State) != expected.GetProperty("state").GetString())
            yield return $"state {Camel(actual.State)}, not {expected.GetProperty("state")}";
        if (expected.TryGetProperty("round", out var round) && round.GetInt32() != actual.Round)
            yield return $"round {actual.Round}, not {round}";
        foreach (var person in expected.GetProperty("interviewers").EnumerateArray().Select(person => person.GetString()!))
        {
            if (!actual.Interviewers.Any(known => known.HasAddress(person) || known.Name == person))
                yield return $"no interviewer {person} among {string.Join(", ", actual.Interviewers)}";
        }

        if (expected.GetProperty("interviewers").GetArrayLength() != actual.Interviewers.Count)
            yield return $"interviewers {string.Join(", ", actual.Interviewers)}";
        foreach (var (name,
            time) in new[] { ("interviewedAt", actual.InterviewedAt), ("promisedBy", actual.PromisedBy), ("waitUntil", actual.WaitUntil) })
        {
            if (expected.TryGetProperty(name, out var wanted) && !IsSameMinute(wanted, time))
                yield return $"{name} {time:O}, not {wanted}";
        }

        var optional = expected.TryGetProperty("optionalActions", out var list)
            ? list.EnumerateArray().Select(kind => kind.GetString()).ToList() : [];
        var open = actual.Actions.Where(action => Compared.Contains(Camel(action.Kind)) && !optional.Contains(Camel(action.Kind))).ToList();
        foreach (var action in expected.GetProperty("actions").EnumerateArray())
        {
            var kind = action.GetProperty("kind").GetString()!;
            var to = action.GetProperty("to").EnumerateArray().Select(person => person.GetString()!).ToList();
            var match = open.Find(candidate =>
                Camel(candidate.Kind) == kind
                && to.TrueForAll(address => candidate.To.Any(person => person.HasAddress(address) || person.Name == address)));
            if (match is null)
            {
                yield return $"{kind} to {string.Join(", ", to)} is not open";
                continue;
            }

            open.Remove(match);
            if (action.TryGetProperty("opens", out var opens) && !IsSameMinute(opens, match.Opens))
                yield return $"{kind} opens {match.Opens:O}, not {opens}";
            if (action.TryGetProperty("due", out var due) && !IsSameMinute(due, match.Due))
                yield return $"{kind} due {match.Due:O}, not {due}";
        }

        foreach (var action in open)
            yield return $"{Camel(action.Kind)} to {string.Join(", ", action.To)} is open";
    }

    private static bool IsSameMinute(JsonElement expected, DateTimeOffset? actual) =>
        (expected.GetDateTimeOffset() - actual)?.Duration() < TimeSpan.FromMinutes(1);

    private static string Camel<T>(T value) where T : Enum => JsonNamingPolicy.CamelCase.ConvertName(value.ToString());
}
