using OutlookFollowUp.Api.Settings;
using OutlookFollowUp.Api.Store;

namespace OutlookFollowUp.Api.Tests.Store;

public sealed class StorePlaceTests
{
    [Theory]
    [InlineData("Data Source=follow-ups.db", false)]
    [InlineData("DataSource=/data/follow-ups.db;Cache=Shared", false)]
    [InlineData("Data Source=:memory:", false)]
    [InlineData("Host=db.example", true)]
    [InlineData("host=db.example;Port=5433;Database=followups;Username=service;Password=secret;SSL Mode=VerifyFull", true)]
    public void The_connection_string_says_which_database_it_is(string connection, bool isPostgres) =>
        Assert.Equal(isPostgres, StorePlace.Read(connection).IsPostgres);

    [Theory]
    [InlineData("follow-ups.db")]
    [InlineData("Password=secret")]
    [InlineData("Data Source=")]
    [InlineData("Host=")]
    [InlineData("Host=;Password=secret")]
    [InlineData("Host=db.example;Password=secret;Colour=blue")]
    [InlineData("Host=db.example;Password=secret;Port=many")]
    [InlineData("Server=db.example;Password=secret")]
    [InlineData("Data Source=follow-ups.db;Colour=blue")]
    public void One_that_is_neither_is_answered_with_what_to_set_and_never_repeated(string connection)
    {
        var refusal = Assert.Throws<SettingsException>(() => StorePlace.Read(connection)).Message;

        Assert.Contains("Data Source= and the path of a file for SQLite, or to Host=", refusal, StringComparison.Ordinal);
        Assert.DoesNotContain("secret", refusal, StringComparison.Ordinal);
    }

    [Fact]
    public void Databases_in_memory_are_apart() =>
        Assert.NotEqual(StorePlace.Read("Data Source=:memory:"), StorePlace.Read("Data Source=:memory:"));
}
