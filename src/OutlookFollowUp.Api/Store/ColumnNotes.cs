namespace OutlookFollowUp.Api.Store;

/// <summary>A column that holds JSON, which an export shows as what it is.</summary>
[AttributeUsage(AttributeTargets.Property)]
internal sealed class JsonColumnAttribute : Attribute;

/// <summary>A column that is no word about the user and is left out of an export: the machinery's marks, and secrets.</summary>
[AttributeUsage(AttributeTargets.Property)]
internal sealed class InternalColumnAttribute : Attribute;
