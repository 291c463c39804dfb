namespace OutlookFollowUp.Sandbox.Sample;

/// <summary>The sample's files, which travel inside the assembly under their path below this folder.</summary>
internal static class SampleFiles
{
    private const string Prefix = "Sample/";

    public static string Text(string name)
    {
        using var reader = new StreamReader(Open(name));
        return reader.ReadToEnd();
    }

    public static byte[] Bytes(string name)
    {
        using var stream = Open(name);
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }

    /// <summary>The conversations, in the order of their file names.</summary>
    public static IEnumerable<string> Conversations() =>
        typeof(SampleFiles).Assembly.GetManifestResourceNames()
            .Where(name => name.StartsWith(Prefix + "Mail/", StringComparison.Ordinal))
            .Select(name => name[Prefix.Length..])
            .Order(StringComparer.Ordinal);

    private static Stream Open(string name) =>
        typeof(SampleFiles).Assembly.GetManifestResourceStream(Prefix + name)
        ?? throw new FileNotFoundException($"The sample has no file {name}.");
}
