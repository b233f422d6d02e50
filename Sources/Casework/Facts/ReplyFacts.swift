public import Statute
public import WorkingDays

/// The reply was made, item by item; it is not sent yet.
public struct Decided: Hashable, Sendable, Codable {
  /// The 答复书.
  public var document: DocumentID
  /// One for each item still asked for.
  public var items: [ItemDecision]
  /// Notices to third parties whose objection is overridden (art 32), made with the reply.
  public var notices: [DocumentID]
  /// The report row chosen for mixed outcomes.
  public var chosenRow: String?
  /// Why that row.
  public var chosenRowReason: TextReference?
  /// The day promised for handing the information over.
  public var provideBy: Day?
  /// What its reasons make of a third party's silence.
  public var silence: SilenceReading?
  /// Same type and reason as the reply a review struck down.
  public var repeatsEarlierReason: Bool

  public init(
    document: DocumentID,
    items: [ItemDecision],
    notices: [DocumentID] = [],
    chosenRow: String? = nil,
    chosenRowReason: TextReference? = nil,
    provideBy: Day? = nil,
    silence: SilenceReading? = nil,
    repeatsEarlierReason: Bool = false
  ) {
    self.document = document
    self.items = items
    self.notices = notices
    self.chosenRow = chosenRow
    self.chosenRowReason = chosenRowReason
    self.provideBy = provideBy
    self.silence = silence
    self.repeatsEarlierReason = repeatsEarlierReason
  }

  enum CodingKeys: String, CodingKey {
    case document = "document"
    case items = "items"
    case notices = "notices"
    case chosenRow = "chosenRow"
    case chosenRowReason = "chosenRowReason"
    case provideBy = "provideBy"
    case silence = "silence"
    case repeatsEarlierReason = "repeatsEarlierReason"
  }
}

/// What a reply says of one item.
public struct ItemDecision: Hashable, Sendable, Codable {
  /// From 1.
  public var item: Int
  /// What the reply says of the item.
  public var type: ReplyType
  /// Art 36 item 3: 说明理由.
  public var reason: TextReference?
  /// The ground, or the law with its own way of access, as cited.
  public var law: String?
  /// Where it can be had (art 36 item 1).
  public var access: TextReference?
  /// The agency in charge (art 36 item 5).
  public var otherAgency: String?
  /// How to reach it.
  public var otherContact: String?
  /// The case that was answered before (art 36 item 6).
  public var earlier: CaseNumber?
  /// Whether the earlier case answered the same applicant and was served.
  public var earlierIsServed: Bool
  /// Its number in the register of publications, instead of a place.
  public var publication: String?

  public init(
    item: Int,
    type: ReplyType,
    reason: TextReference? = nil,
    law: String? = nil,
    access: TextReference? = nil,
    otherAgency: String? = nil,
    otherContact: String? = nil,
    earlier: CaseNumber? = nil,
    earlierIsServed: Bool = false,
    publication: String? = nil
  ) {
    self.item = item
    self.type = type
    self.reason = reason
    self.law = law
    self.access = access
    self.otherAgency = otherAgency
    self.otherContact = otherContact
    self.earlier = earlier
    self.earlierIsServed = earlierIsServed
    self.publication = publication
  }

  enum CodingKeys: String, CodingKey {
    case item = "item"
    case type = "type"
    case reason = "reason"
    case law = "law"
    case access = "access"
    case otherAgency = "otherAgency"
    case otherContact = "otherContact"
    case earlier = "earlier"
    case earlierIsServed = "earlierIsServed"
    case publication = "publication"
  }
}

/// A served reply was amended by a document of its own.
public struct Amended: Hashable, Sendable, Codable {
  /// The amendment.
  public var document: DocumentID
  /// The reply that is amended.
  public var amends: DocumentID
  /// What the amendment says.
  public var text: TextReference

  public init(
    document: DocumentID,
    amends: DocumentID,
    text: TextReference
  ) {
    self.document = document
    self.amends = amends
    self.text = text
  }

  enum CodingKeys: String, CodingKey {
    case document = "document"
    case amends = "amends"
    case text = "text"
  }
}

/// A reply was revoked.
public struct ReplyRevoked: Hashable, Sendable, Codable {
  /// The reply that is taken back.
  public var document: DocumentID
  public var reason: TextReference

  public init(
    document: DocumentID,
    reason: TextReference
  ) {
    self.document = document
    self.reason = reason
  }

  enum CodingKeys: String, CodingKey {
    case document = "document"
    case reason = "reason"
  }
}
