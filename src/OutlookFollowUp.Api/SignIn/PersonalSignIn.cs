using OutlookFollowUp.Api.Settings;
using OutlookFollowUp.Api.Store;
using OutlookFollowUp.Api.Sync;
using OutlookFollowUp.Graph;
using OutlookFollowUp.Graph.SignIn;

namespace OutlookFollowUp.Api.SignIn;

/// <summary>The one person of the personal mode: asked to sign in to Microsoft once, known from then on.</summary>
internal sealed class PersonalSignIn(
    AppRegistration app, ServiceSettings settings, GraphSessionStore sessions, MailboxStore mailboxes, SyncSchedule schedule) : BackgroundService
{
    private readonly Lock _gate = new();
    private CancellationToken _stopping;
    private Person? _person;
    private Task? _underWay;

    private sealed record Person(UserKey User, PersonalSession Session);

    /// <summary>Who is signed in; null while nobody is.</summary>
    public UserKey? User => _person?.User;

    /// <summary>What the person has to do now.</summary>
    public string Message { get; private set; } = "Nobody has signed in to Microsoft yet.";

    public TokenSource TokensOf(UserKey user, IReadOnlyList<string> scopes) => _person is { } person && person.User == user
        ? person.Session.Tokens(scopes)
        : _ => throw new SignInException(SignInTrouble.UserIsNeeded, "nobody");

    /// <summary>Sends the person to Entra, unless they are there already.</summary>
    public void Ask()
    {
        lock (_gate)
        {
            if (_underWay is null or { IsCompleted: true })
                _underWay = SignInAsync(_stopping);
        }
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        _stopping = stoppingToken;
        if (await sessions.ListAsync(stoppingToken) is [var known, ..])
            _person = new(known.User, SessionOf(sessions.Of(known.MailboxId)));
        else
            Ask();
    }

    private async Task SignInAsync(CancellationToken cancellation)
    {
        await Task.Yield();
        try
        {
            var cache = new CacheOfSomebody(sessions);
            var session = SessionOf(cache.Cache);
            var account = await AskAsync(session, cancellation);
            var user = new UserKey(account.TenantId.ToLowerInvariant(), account.ObjectId.ToLowerInvariant());
            var mailboxId = await mailboxes.FindOrAddIdAsync(user, cancellation);
            await cache.BelongsToAsync(mailboxId, cancellation);
            foreach (var other in (await sessions.ListAsync(cancellation)).Where(other => other.MailboxId != mailboxId))
                await sessions.RemoveAsync(other.MailboxId, cancellation);
            _person = new(user, session);
            Say($"Signed in as {account.Name}.");
            await schedule.WakeAsync(mailboxId, cancellation);
        }
        catch (SignInException refusal)
        {
            Say($"Nobody signed in to Microsoft ({refusal.Code}). Open the page of this service to try again.");
        }
        catch (Exception failure) when (!cancellation.IsCancellationRequested)
        {
            Say($"Nobody signed in to Microsoft ({failure.GetType().Name}). Open the page of this service to try again.");
        }
        catch (OperationCanceledException)
        {
            // The service stops.
        }
    }

    private Task<PersonalAccount> AskAsync(PersonalSession session, CancellationToken cancellation)
    {
        if (settings.SignsInByDeviceCode)
            return session.SignInByDeviceCodeAsync(Say, cancellation);
        Say("Sign in to Microsoft in the browser window that opens.");
        return session.SignInByBrowserAsync(open: null, cancellation);
    }

    private PersonalSession SessionOf(SessionCache cache) => new(app, settings.Entra!.Tenant, cache);

    private void Say(string message)
    {
        Message = message;
        Console.WriteLine(message);
    }

    /// <summary>A cache that is written before anybody knows whose it is.</summary>
    private sealed class CacheOfSomebody(GraphSessionStore sessions)
    {
        private byte[]? _held;
        private SessionCache? _owned;

        public SessionCache Cache => new(
            cancellation => _owned?.Read(cancellation) ?? Task.FromResult(_held),
            (bytes, cancellation) => _owned?.Write(bytes, cancellation) ?? Hold(bytes));

        public Task BelongsToAsync(Guid mailboxId, CancellationToken cancellation)
        {
            _owned = sessions.Of(mailboxId);
            return _held is { } bytes ? _owned.Write(bytes, cancellation) : Task.CompletedTask;
        }

        private Task Hold(byte[] bytes)
        {
            _held = bytes;
            return Task.CompletedTask;
        }
    }
}
