namespace OutlookFollowUp.Sandbox.OData;

/// <summary>What the properties of one of Graph's types are called and hold, as its metadata declares them.</summary>
internal sealed class ResourceType
{
    private const string OutlookItem = "id:text categories:text[] changeKey:text createdDateTime:time lastModifiedDateTime:time ";

    private static readonly Dictionary<string, ResourceType> Complex = new(StringComparer.Ordinal);

    private readonly Dictionary<string, Property> _properties = new(StringComparer.Ordinal);

    private ResourceType(string name, string properties)
    {
        Name = name;
        foreach (var declaration in properties.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            var colon = declaration.IndexOf(':', StringComparison.Ordinal);
            _properties[declaration[..colon]] = Property.Of(declaration[..colon], declaration[(colon + 1)..]);
        }
    }

    static ResourceType()
    {
        Declare("emailAddress", "address:text name:text");
        Declare("recipient", "emailAddress:emailAddress");
        Declare("itemBody", "content:text contentType:text");
        Declare("dateTimeTimeZone", "dateTime:zonedTime timeZone:text");
        Declare("followupFlag",
            "completedDateTime:dateTimeTimeZone dueDateTime:dateTimeTimeZone flagStatus:text startDateTime:dateTimeTimeZone");
        Declare("location", """
            address:object coordinates:object displayName:text locationEmailAddress:text locationType:text locationUri:text uniqueId:text
            uniqueIdType:text
            """.ReplaceLineEndings(" "));
        Declare("responseStatus", "response:text time:time");
        Declare("onlineMeetingInfo",
            "conferenceId:text joinUrl:text phones:object[] quickDial:text tollFreeNumbers:text[] tollNumber:text");

        Declare("linkedResource", "id:text applicationName:text displayName:text externalId:text webUrl:text");

        Recipient = Complex["recipient"];

        LinkedResource = Complex["linkedResource"];

        Message = new("message", OutlookItem + """
            bccRecipients:recipient[] body:itemBody bodyPreview:text ccRecipients:recipient[] conversationId:text conversationIndex:text
            flag:followupFlag from:recipient hasAttachments:flag importance:text inferenceClassification:text internetMessageHeaders:object[]
            internetMessageId:text isDeliveryReceiptRequested:flag isDraft:flag isRead:flag isReadReceiptRequested:flag parentFolderId:text
            receivedDateTime:time replyTo:recipient[] sender:recipient sentDateTime:time subject:text toRecipients:recipient[]
            uniqueBody:itemBody webLink:text
            """.ReplaceLineEndings(" "));

        MeetingMessage = new("eventMessage", """
            endDateTime:dateTimeTimeZone isAllDay:flag isDelegated:flag isOutOfDate:flag location:location meetingMessageType:text
            recurrence:object startDateTime:dateTimeTimeZone type:text allowNewTimeProposals:flag meetingRequestType:text
            previousEndDateTime:dateTimeTimeZone previousLocation:location previousStartDateTime:dateTimeTimeZone responseRequested:flag
            proposedNewTime:object responseType:text
            """.ReplaceLineEndings(" "));

        Event = new("event", OutlookItem + """
            allowNewTimeProposals:flag attendees:object[] body:itemBody bodyPreview:text cancelledOccurrences:text[] end:dateTimeTimeZone
            hasAttachments:flag hideAttendees:flag iCalUId:text importance:text isAllDay:flag isCancelled:flag isDraft:flag
            isOnlineMeeting:flag isOrganizer:flag isReminderOn:flag location:location locations:object[] onlineMeeting:onlineMeetingInfo
            onlineMeetingProvider:text onlineMeetingUrl:text organizer:recipient originalEndTimeZone:text originalStart:time
            originalStartTimeZone:text recurrence:object reminderMinutesBeforeStart:number responseRequested:flag
            responseStatus:responseStatus sensitivity:text seriesMasterId:text showAs:text start:dateTimeTimeZone subject:text
            transactionId:text type:text webLink:text
            """.ReplaceLineEndings(" "));

        MailFolder = new("mailFolder",
            "id:text childFolderCount:number displayName:text isHidden:flag parentFolderId:text totalItemCount:number unreadItemCount:number");

        Subscription = new("subscription", """
            id:text applicationId:text changeType:text clientState:text creatorId:text encryptionCertificate:text
            encryptionCertificateId:text expirationDateTime:time includeResourceData:flag latestSupportedTlsVersion:text
            lifecycleNotificationUrl:text notificationQueryOptions:text notificationUrl:text notificationUrlAppId:text resource:text
            """.ReplaceLineEndings(" "));

        ToDoList = new("todoTaskList", "id:text displayName:text isOwner:flag isShared:flag wellknownListName:text");

        ToDoTask = new("todoTask", """
            id:text body:itemBody bodyLastModifiedDateTime:time categories:text[] completedDateTime:dateTimeTimeZone createdDateTime:time
            dueDateTime:dateTimeTimeZone hasAttachments:flag importance:text isReminderOn:flag lastModifiedDateTime:time
            linkedResources:linkedResource[] recurrence:object reminderDateTime:dateTimeTimeZone startDateTime:dateTimeTimeZone status:text
            title:text
            """.ReplaceLineEndings(" "));

        Attachment = new("attachment",
            "id:text contentType:text isInline:flag lastModifiedDateTime:time name:text size:number");

        User = new("user", """
            id:text aboutMe:text accountEnabled:flag ageGroup:text businessPhones:text[] city:text companyName:text country:text
            createdDateTime:time department:text displayName:text employeeId:text employeeType:text faxNumber:text givenName:text
            imAddresses:text[] jobTitle:text mail:text mailboxSettings:object mailNickname:text mobilePhone:text mySite:text
            officeLocation:text otherMails:text[] postalCode:text preferredLanguage:text preferredName:text proxyAddresses:text[]
            state:text streetAddress:text surname:text usageLocation:text userPrincipalName:text userType:text
            """.ReplaceLineEndings(" "));
    }

    public static ResourceType Recipient { get; }

    public static ResourceType Message { get; }

    /// <summary>
    /// What meeting mail has beyond a message; a cast selects it: <c>microsoft.graph.eventMessage/meetingMessageType</c>.
    /// </summary>
    public static ResourceType MeetingMessage { get; }

    public static ResourceType Event { get; }

    public static ResourceType MailFolder { get; }

    public static ResourceType Attachment { get; }

    public static ResourceType Subscription { get; }

    public static ResourceType ToDoList { get; }

    /// <summary>A task, with its links, which a client writes along with it.</summary>
    public static ResourceType ToDoTask { get; }

    public static ResourceType LinkedResource { get; }

    /// <summary>The part of a user that a mailbox folder may hold.</summary>
    public static ResourceType User { get; }

    public string Name { get; }

    public Property? Find(string property) => _properties.GetValueOrDefault(property);

    private static void Declare(string name, string properties) => Complex[name] = new ResourceType(name, properties);

    /// <summary>One declared property.</summary>
    /// <param name="Parts">The type of its parts where it has some, or of its items.</param>
    internal sealed record Property(string Name, PropertyKind Kind, ResourceType? Parts)
    {
        public static Property Of(string name, string type) => type switch
        {
            "text" => new(name, PropertyKind.Text, null),
            "time" => new(name, PropertyKind.Time, null),
            "zonedTime" => new(name, PropertyKind.ZonedTime, null),
            "flag" => new(name, PropertyKind.Flag, null),
            "number" => new(name, PropertyKind.Number, null),
            "object" => new(name, PropertyKind.Object, null),
            _ when type.EndsWith("[]", StringComparison.Ordinal) =>
                new(name, PropertyKind.Collection, Complex.GetValueOrDefault(type[..^2])),
            _ => new(name, PropertyKind.Object, Complex[type]),
        };
    }
}

/// <summary>What a property holds; a zoned time is the text of a dateTimeTimeZone, compared as the moment it means.</summary>
internal enum PropertyKind { Text, Time, ZonedTime, Flag, Number, Object, Collection }
