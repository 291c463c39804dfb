using System.Buffers;
using System.Text;
using OutlookFollowUp.Linting.Matching;

namespace OutlookFollowUp.Linting;

/// <summary>
/// Words that are right in this mail whatever a dictionary says, because somebody known spells them so: names, companies, roles, topics,
/// what others wrote, file names and the user's own dictionary. Whole words only, without regard to case and diacritics.
/// </summary>
internal sealed class Lexicon
{
    private const int LongestOnStack = 256;

    private static readonly SearchValues<char> Separators = SearchValues.Create(" \t\r\n,;:.()/\\_-@\"“”!?<>[]+&");

    private readonly HashSet<string> _words = new(StringComparer.Ordinal);
    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> _bySpan;

    private Lexicon() => _bySpan = _words.GetAlternateLookup<ReadOnlySpan<char>>();

    public static Lexicon Of(Reading reading)
    {
        var lexicon = new Lexicon();
        var context = reading.Context;
        lexicon.AddAll(reading.Options.Words);
        lexicon.AddAll([context.User.Name, reading.Draft.From.Name, reading.Draft.From.Address, context.User.Employer?.Name]);
        lexicon.AddAll(context.User.Addresses);
        lexicon.AddPeople(context.Contacts.Concat(reading.Recipients.Select(recipient => recipient.Person)));
        lexicon.AddAll(reading.Draft.Attachments.Select(attachment => attachment.Name));
        foreach (var interview in context.Interviews)
            lexicon.Add(interview);
        foreach (var mail in context.Thread.Concat(context.Sent))
            lexicon.Add(mail, context.User);
        lexicon.Add(reading.Mail.Signature.Text);
        lexicon.Add(reading.Mail.Quoted.Text);
        return lexicon;
    }

    /// <summary>Whether a word, folded or not, is known; a possessive is known with its owner.</summary>
    public bool Knows(string word)
    {
        var folded = BareSpelling.Of(word);
        return _words.Contains(folded) || (folded.EndsWith("'s", StringComparison.Ordinal) && _words.Contains(folded[..^2]));
    }

    private void Add(Interview interview)
    {
        AddAll([interview.Company, interview.Role]);
        AddAll(interview.Domains);
        AddAll(interview.Topics);
        AddAll(interview.Promised);
        AddAll(interview.Concerns);
        AddPeople(interview.People());
    }

    /// <summary>What others wrote is spelt as they spell it; what the user wrote before may hold the same slip again.</summary>
    private void Add(Mail mail, Candidate user)
    {
        AddPeople(mail.To.Concat(mail.Cc).Append(mail.From));
        if (user.Owns(mail.From.Address))
            return;

        Add(mail.Subject);
        Add(mail.Body.Content);
    }

    private void AddPeople(IEnumerable<Person> people)
    {
        foreach (var person in people)
            AddAll([person.Name, person.Address, person.Title]);
    }

    private void AddAll(IEnumerable<string?> texts)
    {
        foreach (var text in texts)
            Add(text ?? "");
    }

    private void Add(string text)
    {
        foreach (var range in text.AsSpan().SplitAny(Separators))
            AddWord(text.AsSpan(range).Trim('\''));
    }

    /// <summary>A word that is known already is not made a string of once more.</summary>
    private void AddWord(ReadOnlySpan<char> word)
    {
        if (word.IsEmpty)
            return;
        if (!Ascii.IsValid(word) || word.Length > LongestOnStack)
        {
            _words.Add(BareSpelling.Of(word.ToString()));
            return;
        }

        Span<char> folded = stackalloc char[word.Length];
        Ascii.ToLower(word, folded, out _);
        _bySpan.Add(folded);
    }
}
