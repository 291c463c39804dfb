namespace OutlookFollowUp.Sandbox.Subscriptions;

/// <summary>What goes wrong with one notification.</summary>
public enum DeliveryFault
{
    /// <summary>It comes twice.</summary>
    Twice,

    /// <summary>It never comes, and nobody says so.</summary>
    Never,

    /// <summary>It is kept back until it is released; what was kept back comes last first.</summary>
    Held,

    /// <summary>It comes with another client state than the subscription's, as somebody else would send it.</summary>
    Forged,
}
