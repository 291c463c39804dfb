using OutlookFollowUp.Api.Drafts;
using OutlookFollowUp.Api.Health;
using OutlookFollowUp.Api.Settings;
using OutlookFollowUp.Api.SignIn;
using OutlookFollowUp.Api.Web;

try
{
    var builder = WebApplication.CreateBuilder(args);
    var settings = builder.AddSettings();
    builder.Services.AddSingleton(TimeProvider.System);
    builder.Services.AddWireJson().AddProblems();
    builder.AddSignIn(settings);

    var app = builder.Build();
    app.UseProblems();
    app.UseAuthentication();
    app.UseAuthorization();
    app.MapDrafts();
    app.MapHealth();
    await app.RunAsync();
    return 0;
}
catch (SettingsException problem)
{
    await Console.Error.WriteLineAsync(problem.Message);
    return 1;
}
