using OutlookFollowUp.Interviews;
using OutlookFollowUp.Linting.Matching;
using OutlookFollowUp.Names;
using OutlookFollowUp.Text;

namespace OutlookFollowUp.Linting.Naming;

/// <summary>Compares who is greeted with who is addressed.</summary>
internal sealed class GreetedNames
{
    private readonly Reading _reading;
    private readonly KnownNames _names;
    private readonly Greeting _greeting;

    private GreetedNames(Reading reading, KnownNames names, Greeting greeting) => (_reading, _names, _greeting) = (reading, names,
        greeting);

    private Passage Body => _reading.Body;

    public static IEnumerable<NameSlip> Of(Reading reading, KnownNames names)
    {
        if (names.Addressees.Count == 0 || reading.Body.Prose.Greeting is not { } greeting || Misaddressed.Find(reading) is not null)
            return [];

        var greeted = new GreetedNames(reading, names, greeting);
        return greeting.Names.Count == 0 ? greeted.Nobody() : greeting.Names.Select(greeted.Slip).OfType<NameSlip>();
    }

    /// <summary>"Dear Hiring Manager" to somebody whose name is known.</summary>
    private IEnumerable<NameSlip> Nobody()
    {
        if (_greeting.Group is not { } group || _names.Addressees is not [{ IsFullyKnown: true } addressee]
            || !IsForWantOfName(Body[group]))
            yield break;

        var isLetter = Body[group].StartsWith("whom", StringComparison.OrdinalIgnoreCase);
        var span = isLetter ? _greeting.Span : group;
        var name = string.Join(' ', addressee.Name.Split(' ', StringSplitOptions.RemoveEmptyEntries));
        yield return new(Body, span, $"You know who reads this: {name}; greet them by name.", CanBeWritten(name) ? name : null)
        {
            Severity = Severity.Warning,
            Text = isLetter ? $"Dear {name}" : name,
        };
    }

    private static bool CanBeWritten(string name) =>
        NameWords.Of(name).Count > 1 && name.All(unit => char.IsLetter(unit) || unit is ' ' or '-' or '\'' or '’' or '.');

    private static bool IsForWantOfName(string group)
    {
        var words = Mentions.WordsOf(group);
        return words.Any(word => word is "manager" or "recruiter" or "recruiters" or "sir" or "sirs" or "madam" or "whom" or "interviewer" or "hr" or "resources")
            || (words.Contains("hiring") && !words.Contains("committee"));
    }

    private NameSlip? Slip(TextSpan span)
    {
        var written = NameWords.Of(Body[span]);
        var words = written.Select(NameWords.Fold).ToList();
        if (words.Count == 0 || _names.Addressees.Any(addressee => addressee.Fits(words)) || IsNobodysName(span, words))
            return null;

        return Misspelt(span, written, words) ?? Another(span, words);
    }

    /// <summary>The employer, a trade or a common word instead of a name, or letters of another script than the address book's.</summary>
    private bool IsNobodysName(TextSpan span, List<string> words) =>
        _reading.Context.Interviews.Any(interview => words.TrueForAll(word => Mentions.CompanyWords(interview.Company).Contains(word)
            || RoleNames.SoundsLikeRole(word)))
        || words.TrueForAll(word => word.Length == 1) || (Body[span].Length <= 3 && Body[span].All(char.IsUpper))
        || words.Exists(word => word[0] > 0x24F) != _names.Addressees.Any(addressee => addressee.Name.Any(unit => unit > 0x24F))
        || (!HasTitle(span) && words.TrueForAll(IsCommonWord));

    private bool IsCommonWord(string word) =>
        !GivenNames.IsKnown(word) && !_names.Elsewhere.Any(each => KnownNames.IsNamed(each.Person, [word]))
            && !_names.Here.Any(person => KnownNames.IsNamed(person, [word]))
        && _reading.Speller.IsWord(word) && word.Length > 2 && !_reading.Draft.To.Any(person => NameWords.Of(person.Name)
            .Any(name => NameWords.IsSlip(word, NameWords.Fold(name))));

    private bool HasTitle(TextSpan span)
    {
        var before = Body.Prose.TokensIn(new(_greeting.Span.Start, span.Start - _greeting.Span.Start));
        for (var token = before.End.Value - 1; token >= before.Start.Value; token--)
        {
            if (Body.Prose.Tokens[token].Kind == TokenKind.Word)
                return GreetingWords.IsTitle(Body.Prose.Folded(Body.Prose.Tokens[token]));
        }

        return false;
    }

    /// <summary>One word of the greeting is almost an addressee's name, and the others are theirs.</summary>
    private NameSlip? Misspelt(TextSpan span, IReadOnlyList<string> written, List<string> words)
    {
        var wrong = Enumerable.Range(0, words.Count).Where(i => !_names.Addressees.Any(addressee => addressee.Fits(words[i]))).ToList();
        if (wrong is not [var at])
            return null;

        var word = words[at];
        var addressee = _names.Addressees.FirstOrDefault(each =>
            each.MisspeltAs(word) is not null && words.Where((_, i) => i != at).All(other => each.Fits(other)));
        if (addressee?.MisspeltAs(word) is not { } meant || IsKnownElsewhere(words) || _names.IsWrittenHere(word))
            return IsPersonOfMailbox(span, written, words, at);

        return new(Body, Within(span, written[at]), $"“{written[at]}” is not how {addressee.Name} spells it; write “{meant}”.", meant);
    }

    /// <summary>A mailbox of nobody in particular, and one of the interviewers misspelt.</summary>
    private NameSlip? IsPersonOfMailbox(TextSpan span, IReadOnlyList<string> written, List<string> words, int at)
    {
        var word = words[at];
        if (!_names.Addressees.Any(each => each.MayBeAnybody) || IsKnownElsewhere(words) || _names.IsSomebodyHere([word])
            || _names.IsWrittenHere(word))
            return null;

        var meant = _names.Here.SelectMany(person => NameWords.Of(person.Name).Select(name => (person, name)))
            .FirstOrDefault(each => NameWords.IsSlip(word, NameWords.Fold(each.name)) && !IsAnotherName(word, NameWords.Fold(each.name)));
        return meant.name is null ? null
            : new(Body, Within(span, written[at]), $"“{written[at]}” is not how {meant.person.Name} spells it; write “{meant.name}”.",
                meant.name);
    }

    /// <summary>Tim and Tom are two people; Sarah and Sara are two spellings.</summary>
    private bool IsAnotherName(string word, string name) =>
        !NameWords.SoundsAlike(word, name) && (GivenNames.IsKnown(word)
            || _reading.Speller.IsWord(char.ToUpperInvariant(word[0]) + word[1..]));

    private NameSlip? Another(TextSpan span, List<string> words)
    {
        var elsewhere = _names.Elsewhere.FirstOrDefault(each => KnownNames.IsNamed(each.Person, words));
        var here = _names.Here.FirstOrDefault(person => KnownNames.IsNamed(person, words));
        if (elsewhere.Person is null && here is null && (!IsSurelyAnother(span, words) || words.Exists(IsWhatTheyWrite)))
            return null;
        if (here is not null && MayBeMeantByAddress(here))
            return null;
        if (here is null && _names.Addressees.Any(each => each.MayBeAnybody
            && (elsewhere.Person is null || words.Exists(_names.IsWrittenHere) || words.Exists(each.MayHaveInitial))))
            return null;

        var addressee = _names.Addressees[0];
        var (person, at) = here is not null ? (here, $"works at {_reading.Interview!.Company} too")
            : (elsewhere.Person, elsewhere.Person is null ? "" : $"is with {elsewhere.Interview.Company}");
        var goesTo = addressee.Name.Length > 0 ? addressee.Name : addressee.Person.Address;
        return new(Body, span, person is null
            ? $"You greet {Body[span]}, but this mail goes to {goesTo}; correct the name."
            : $"You greet {Body[span]}, but {person.Name} {at}, and this mail goes to {goesTo}; correct the name.", Instead(span, words));
    }

    /// <summary>The right name in the same form, where the address and the text leave no doubt.</summary>
    private string? Instead(TextSpan span, List<string> words) =>
        _names.Addressees is [{ IsFullyKnown: true, GivenName: { } given }] && words.Count == 1 && _greeting.Names.Count == 1
            && !HasTitle(span) && _reading.Interview is not null
        && _reading.Match.Likenesses[0].ByAddress > 0
            ? given : null;

    /// <summary>Whether the addressees are known so well that a name that is not theirs can only be another person's.</summary>
    private bool IsSurelyAnother(TextSpan span, List<string> words)
    {
        if (_greeting.Names.Count > 1 && GreetsAnAddressee())
            return false;
        if (_greeting.Span.Start == span.Start && !GivenNames.IsKnown(words[0])
            && (Body[span].All(unit => !char.IsLower(unit)) || IsBeforeColon()))
            return false; // "ONTARIO!" and "Ontario:" are a cry and a heading
        if (_names.Addressees.All(addressee => addressee.IsFullyKnown))
            return words.Count == 1 || (words.Count == 2 && ContradictsInOne(span, words))
                || !words.Exists(word => _names.Addressees.Any(addressee => addressee.Fits(word)));
        return words.Count == 1 && !HasTitle(span) && GivenNames.IsKnown(words[0])
            && _names.Addressees.All(addressee => !addressee.MayBeAnybody && NameWords.Of(addressee.Name) is [var only]
                && GivenNames.IsKnown(only));
    }

    /// <summary>"Priya Nair" to Priya Shah, "Anna Shah" to her too; but not "Aunt Priya" or "Ivan Petrovich".</summary>
    private bool ContradictsInOne(TextSpan span, List<string> words) =>
        _names.Addressees.Any(addressee => addressee.Fits(words[0])) ? !IsPatronymic(words[1])
            : GivenNames.IsKnown(words[0]) || (Body[span].Split(' ')[0].Any(char.IsLower) && !_reading.Speller.IsWord(words[0]));

    private bool IsBeforeColon() => _greeting.Span.End < Body.Text.Length && Body.Text[_greeting.Span.End] == ':';

    private static bool IsPatronymic(string word) =>
        word.EndsWith("ich", StringComparison.Ordinal) || word.EndsWith("ovna", StringComparison.Ordinal)
            || word.EndsWith("evna", StringComparison.Ordinal);

    private bool IsKnownElsewhere(List<string> words) => _names.Elsewhere.Any(each => KnownNames.IsNamed(each.Person, words));

    /// <summary>How they sign their own mail, or how the user greeted them before, is how they are called.</summary>
    private bool IsWhatTheyWrite(string word) => _names.IsWrittenHere(word)
        || _reading.Context.Sent.Concat(_reading.Context.Thread).Any(mail =>
        _reading.Context.User.Owns(mail.From.Address) && mail.To.Any(to => _names.Addressees
            .Any(each => each.Person.HasAddress(to.Address)))
        && MailText.Read(mail.Body).Authored is var authored && Prose.Read(authored).Greeting is { } greeting
        && greeting.Names.Any(name => NameWords.Of(authored.Text.Substring(name.Start,
            name.Length)).Select(NameWords.Fold).Contains(word)));

    /// <summary>
    /// Somebody of the same interview: right where they have no address of their own, where the mailbox is a shared one,
    /// or beside somebody who is addressed.
    /// </summary>
    private bool MayBeMeantByAddress(Person person) =>
        person.Address is null || _names.Addressees.Any(each => each.MayBeAnybody)
        || (_greeting.Names.Count > 1 && GreetsAnAddressee());

    private bool GreetsAnAddressee() => _greeting.Names.Any(name =>
        NameWords.Of(Body[name]).Select(NameWords.Fold).ToList() is { Count: > 0 } words
            && _names.Addressees.Any(addressee => addressee.Fits(words)));

    private TextSpan Within(TextSpan span, string word) =>
        Body[span].IndexOf(word, StringComparison.Ordinal) is var at and >= 0 ? new(span.Start + at, word.Length) : span;
}
