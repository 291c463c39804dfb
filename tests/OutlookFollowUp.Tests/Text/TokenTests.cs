using OutlookFollowUp.Text;
using static OutlookFollowUp.Tests.Text.Sources;

namespace OutlookFollowUp.Tests.Text;

public sealed class TokenTests
{
    [Theory]
    [InlineData("I'm sure the interviewer’s follow-up won't fail", "I'm|sure|the|interviewer’s|follow-up|won't|fail")]
    [InlineData("'quoted' words'", "'|quoted|'|words|'")]
    [InlineData("at 6:45 on 2026-03-04 for $1,200.50 (3rd)", "at|6:45|on|2026-03-04|for|$|1,200.50|(|3rd|)")]
    [InlineData("Wait...what?!", "Wait|.|.|.|what|?|!")]
    [InlineData("see https://acme.example/a_(b)?q=1. Bye", "see|https://acme.example/a_(b)?q=1|.|Bye")]
    [InlineData("(www.acme.example)", "(|www.acme.example|)")]
    [InlineData("ask ana.ruiz+x@mail.acme.example, please", "ask|ana.ruiz+x@mail.acme.example|,|please")]
    [InlineData("on acme.example/jobs or acme.co.uk.", "on|acme.example/jobs|or|acme.co.uk|.")]
    [InlineData("my CV.pdf and Node.js skills", "my|CV.pdf|and|Node.js|skills")]
    [InlineData("e.g. the U.S. at 5 p.m. sharp", "e.g.|the|U.S.|at|5|p.m.|sharp")]
    [InlineData("C++, C# and R&D", "C++|,|C#|and|R&D")]
    [InlineData("great.Thank you", "great|.|Thank|you")]
    [InlineData("visit.it was", "visit|.|it|was")]
    [InlineData("naïve Zoë e\u0301te\u0301 Łódź", "naïve|Zoë|e\u0301te\u0301|Łódź")]
    [InlineData("10k users, 25-year-old, COVID-19", "10k|users|,|25|-|year-old|,|COVID-19")]
    [InlineData("a—b", "a|—|b")]
    [InlineData("@ana a@b", "@|ana|a|@|b")]
    public void Text_is_cut_into_words_numbers_addresses_and_marks(string text, string tokens) =>
        Assert.Equal(tokens.Split('|'), Tokens(text));

    [Theory]
    [InlineData("👍🏽")]
    [InlineData("👩‍💻")]
    [InlineData("🇬🇧")]
    [InlineData("❤️")]
    [InlineData("☺")]
    [InlineData("1️⃣")]
    [InlineData("👨‍👩‍👧‍👦")]
    [InlineData("🏴󠁧󠁢󠁥󠁮󠁧󠁿")]
    [InlineData("🤞")]
    public void An_emoji_sequence_is_one_token(string emoji) =>
        Assert.Equal([emoji], Tokens($"so {emoji}{(emoji == "1️⃣" ? " " : "")}good", TokenKind.Emoji));

    [Theory]
    [InlineData("© 2026 ™ → ✓ 5 # *")]
    [InlineData("❤\uFE0E")]
    public void Other_signs_are_no_emoji(string text) => Assert.Empty(Tokens(text, TokenKind.Emoji));

    [Theory]
    [InlineData("word", TokenKind.Word)]
    [InlineData("42nd", TokenKind.Number)]
    [InlineData("!", TokenKind.Mark)]
    [InlineData("http://a.example", TokenKind.WebAddress)]
    [InlineData("MAILTO:ana@ruiz.example", TokenKind.WebAddress)]
    [InlineData("ana@ruiz.example", TokenKind.MailAddress)]
    [InlineData("résumé.docx", TokenKind.Word)]
    [InlineData("Resume_2026.docx", TokenKind.Other)]
    [InlineData("\u0378", TokenKind.Other)]
    public void Each_kind_is_told_apart(string text, TokenKind kind) => Assert.Equal(kind, Read(text).Tokens[0].Kind);

    [Fact]
    public void Folded_text_compares_words_and_keeps_offsets()
    {
        var prose = Read("Don’t RE‑ADD ＡＢ É");

        Assert.Equal(["don't", "re-add", "ab", "é"], prose.Tokens.Select(token => prose.Folded(token).ToString()));
    }

    [Fact]
    public void Tokens_know_their_sentence_and_spans_their_tokens()
    {
        var prose = Read("First one. Second two!");

        Assert.Equal([0, 0, 0, 1, 1, 1], Enumerable.Range(0, 6).Select(prose.SentenceOf));
        Assert.True(prose.StartsSentence(3));
        Assert.False(prose.StartsSentence(4));
        Assert.Equal(3..6, prose.TokensOfSentence(1));
        Assert.Equal(1..4, prose.TokensIn(TextSpan.Between(7, 13)));
    }
}
