using OutlookFollowUp.Api.Drafting;
using OutlookFollowUp.Api.Drafts;
using OutlookFollowUp.Api.FollowUps;
using OutlookFollowUp.Api.Interviews;
using OutlookFollowUp.Api.Me;
using OutlookFollowUp.Api.Notifications;
using OutlookFollowUp.Api.Operations;
using OutlookFollowUp.Api.Pages;
using OutlookFollowUp.Api.Rules;
using OutlookFollowUp.Api.Sandbox;
using OutlookFollowUp.Api.Settings;
using OutlookFollowUp.Api.SignIn;
using OutlookFollowUp.Api.Store;
using OutlookFollowUp.Api.Sync;
using OutlookFollowUp.Api.Web;
using OutlookFollowUp.Api.WriteBack;

try
{
    var builder = WebApplication.CreateBuilder(new WebApplicationOptions { Args = args, ContentRootPath = AppContext.BaseDirectory });
    var settings = builder.AddSettings();
    builder.Services.AddWireJson().AddProblems().AddDescription();
    builder.Services.AddStore(settings);
    builder.AddSignIn(settings);
    builder.AddRateLimits(settings);
    builder.AddTelemetry(settings.TelemetryEndpoint);
    builder.AddSandbox(settings);
    builder.Services.AddGraph(settings);
    builder.AddNotifications(settings);
    builder.AddSync();
    builder.Services.AddWriteBack();
    builder.Services.AddDrafts();
    builder.Services.AddDrafting();

    var app = builder.Build();
    app.UseProxies(settings);
    app.UseProblems();
    app.UseSecurityHeaders(settings);
    app.UseThisMachineOnly(settings);
    app.UseAddinFiles();
    app.UseAuthentication();
    app.UseRateLimits(settings);
    app.UseAuthorization();
    app.MapPages(settings, app.Configuration);
    app.MapDrafts();
    app.MapDrafting();
    app.MapTemplates();
    app.MapFollowUps();
    app.MapInterviews();
    app.MapSettings();
    app.MapWriteBack();
    app.MapPlaceDraft();
    app.MapKeptData();
    app.MapSync();
    app.MapNotifications();
    app.MapRules();
    app.MapHealth();
    app.MapSandbox(settings);
    app.MapPersonalSignIn(settings);
    app.MapDescription();
    app.SayWhereToLook(settings);
    await app.RunAsync();
    return 0;
}
catch (SettingsException problem)
{
    await Console.Error.WriteLineAsync(problem.Message);
    return 1;
}
