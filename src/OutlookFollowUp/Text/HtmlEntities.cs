namespace OutlookFollowUp.Text;

/// <summary>Character references, read as browsers read them. Source: the HTML Living Standard, "Named character references".</summary>
internal static class HtmlEntities
{
    /// <summary>Those that browsers also read without their semicolon: HTML 2's and the rest of Latin 1.</summary>
    private const string Old = """
        amp=38 lt=60 gt=62 quot=34 AMP=38 LT=60 GT=62 QUOT=34 COPY=169 REG=174
        nbsp=160 iexcl=161 cent=162 pound=163 curren=164 yen=165 brvbar=166 sect=167 uml=168 copy=169 ordf=170 laquo=171 not=172 shy=173
        reg=174 macr=175 deg=176 plusmn=177 sup2=178 sup3=179 acute=180 micro=181 para=182 middot=183 cedil=184 sup1=185 ordm=186 raquo=187
        frac14=188 frac12=189 frac34=190 iquest=191 Agrave=192 Aacute=193 Acirc=194 Atilde=195 Auml=196 Aring=197 AElig=198 Ccedil=199
        Egrave=200 Eacute=201 Ecirc=202 Euml=203 Igrave=204 Iacute=205 Icirc=206 Iuml=207 ETH=208 Ntilde=209 Ograve=210 Oacute=211
        Ocirc=212 Otilde=213 Ouml=214 times=215 Oslash=216 Ugrave=217 Uacute=218 Ucirc=219 Uuml=220 Yacute=221 THORN=222 szlig=223
        agrave=224 aacute=225 acirc=226 atilde=227 auml=228 aring=229 aelig=230 ccedil=231 egrave=232 eacute=233 ecirc=234 euml=235
        igrave=236 iacute=237 icirc=238 iuml=239 eth=240 ntilde=241 ograve=242 oacute=243 ocirc=244 otilde=245 ouml=246 divide=247
        oslash=248 ugrave=249 uacute=250 ucirc=251 uuml=252 yacute=253 thorn=254 yuml=255
        """;

    private const string Newer = """
        OElig=338 oelig=339 Scaron=352 scaron=353 Yuml=376 fnof=402 circ=710 tilde=732 ensp=8194 emsp=8195 thinsp=8201 zwnj=8204 zwj=8205
        lrm=8206 rlm=8207 ndash=8211 mdash=8212 lsquo=8216 rsquo=8217 sbquo=8218 ldquo=8220 rdquo=8221 bdquo=8222 dagger=8224 Dagger=8225
        bull=8226 bullet=8226 hellip=8230 mldr=8230 permil=8240 prime=8242 Prime=8243 lsaquo=8249 rsaquo=8250 oline=8254 frasl=8260 euro=8364
        image=8465 weierp=8472 real=8476 trade=8482 TRADE=8482 alefsym=8501 larr=8592 uarr=8593 rarr=8594 darr=8595 harr=8596 crarr=8629
        lArr=8656 uArr=8657 rArr=8658 dArr=8659 hArr=8660 forall=8704 part=8706 exist=8707 empty=8709 nabla=8711 isin=8712 notin=8713
        ni=8715 prod=8719 sum=8721 minus=8722 lowast=8727 radic=8730 prop=8733 infin=8734 ang=8736 and=8743 or=8744 cap=8745 cup=8746
        int=8747 there4=8756 sim=8764 cong=8773 asymp=8776 ne=8800 equiv=8801 le=8804 ge=8805 sub=8834 sup=8835 nsub=8836 sube=8838
        supe=8839 oplus=8853 otimes=8855 perp=8869 sdot=8901 loz=9674 spades=9824 clubs=9827 hearts=9829 diams=9830
        Alpha=913 Beta=914 Gamma=915 Delta=916 Epsilon=917 Zeta=918 Eta=919 Theta=920 Iota=921 Kappa=922 Lambda=923 Mu=924 Nu=925 Xi=926
        Omicron=927 Pi=928 Rho=929 Sigma=931 Tau=932 Upsilon=933 Phi=934 Chi=935 Psi=936 Omega=937 alpha=945 beta=946 gamma=947 delta=948
        epsilon=949 zeta=950 eta=951 theta=952 iota=953 kappa=954 lambda=955 mu=956 nu=957 xi=958 omicron=959 pi=960 rho=961 sigmaf=962
        sigma=963 tau=964 upsilon=965 phi=966 chi=967 psi=968 omega=969 thetasym=977 upsih=978 piv=982
        apos=39 Tab=9 NewLine=10 excl=33 num=35 dollar=36 percnt=37 lpar=40 rpar=41 ast=42 plus=43 comma=44 period=46 sol=47 colon=58
        semi=59 equals=61 quest=63 commat=64 lsqb=91 lbrack=91 bsol=92 rsqb=93 rbrack=93 lowbar=95 grave=96 lcub=123 lbrace=123 verbar=124
        vert=124 rcub=125 rbrace=125 NonBreakingSpace=160 hyphen=8208 dash=8208 horbar=8213 nldr=8229 check=10003 checkmark=10003
        cross=10007 star=9734 starf=9733 bigstar=9733 phone=9742 copysr=8471 ZeroWidthSpace=8203 NoBreak=8288 numero=8470
        Abreve=258 abreve=259 Amacr=256 amacr=257 Aogon=260 aogon=261 Cacute=262 cacute=263 Ccaron=268 ccaron=269 Dcaron=270 dcaron=271
        Dstrok=272 dstrok=273 Ecaron=282 ecaron=283 Eogon=280 eogon=281 gbreve=287 Gbreve=286 Idot=304 imath=305 inodot=305 Lstrok=321
        lstrok=322 Nacute=323 nacute=324 Ncaron=327 ncaron=328 Odblac=336 odblac=337 Rcaron=344 rcaron=345 Sacute=346 sacute=347
        Scedil=350 scedil=351 Tcaron=356 tcaron=357 Udblac=368 udblac=369 Uring=366 uring=367 Zacute=377 zacute=378 Zcaron=381 zcaron=382
        Zdot=379 zdot=380
        """;

    private const int LongestName = 32;
    private const int LongestOldName = 6;

    /// <summary>What the numbers 128 to 159 mean, by Windows' code page 1252.</summary>
    private const string Windows1252 =
        "\u20AC\u0081\u201A\u0192\u201E\u2026\u2020\u2021\u02C6\u2030\u0160\u2039\u0152\u008D\u017D\u008F"
        + "\u0090\u2018\u2019\u201C\u201D\u2022\u2013\u2014\u02DC\u2122\u0161\u203A\u0153\u009D\u017E\u0178";

    private static readonly WordTable OldNames = WordTable.OfPairs(Old);
    private static readonly WordTable Names = WordTable.OfPairs(Old, Newer);

    /// <summary>
    /// Reads the reference at the start of that text, which is an ampersand; the length is 0 where it is only an ampersand.
    /// </summary>
    public static (int CodePoint, int Length) Read(ReadOnlySpan<char> text) =>
        text.Length > 2 && text[1] == '#' ? ReadNumber(text) : ReadName(text);

    private static (int CodePoint, int Length) ReadNumber(ReadOnlySpan<char> text)
    {
        var isHex = text[2] is 'x' or 'X';
        var start = isHex ? 3 : 2;
        var (i, value) = (start, 0);
        while (i < text.Length && (isHex ? char.IsAsciiHexDigit(text[i]) : char.IsAsciiDigit(text[i])))
            value = Math.Min(value * (isHex ? 16 : 10) + HexDigit(text[i++]), 0x110000);

        if (i == start)
            return (0, 0);

        return (Valid(value), i < text.Length && text[i] == ';' ? i + 1 : i);
    }

    private static int HexDigit(char digit) => char.IsAsciiDigit(digit) ? digit - '0' : (digit | 0x20) - 'a' + 10;

    private static int Valid(int value) => value switch
    {
        0 or > 0x10FFFF or (>= 0xD800 and <= 0xDFFF) => 0xFFFD,
        >= 128 and <= 159 => Windows1252[value - 128],
        _ => value,
    };

    private static (int CodePoint, int Length) ReadName(ReadOnlySpan<char> text)
    {
        var length = 1;
        while (length < text.Length && length <= LongestName && char.IsAsciiLetterOrDigit(text[length]))
            length++;

        if (length < text.Length && text[length] == ';' && Names.TryGet(text[1..length], out var code))
            return (code, length + 1);

        for (var shorter = Math.Min(length, LongestOldName + 1); shorter > 2; shorter--)
        {
            if (OldNames.TryGet(text[1..shorter], out code))
                return (code, shorter);
        }

        return (0, 0);
    }
}
