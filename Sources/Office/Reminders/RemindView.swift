public import Messages

/// What a run of reminders showed, would send, or sent.
public struct RemindView: Encodable, Hashable, Sendable {
  public let day: String
  public let channel: String
  public let dryRun: Bool
  /// The quiet hours that kept it from sending; nil where none did.
  public let quietHours: String?
  public let messages: [RemindMessage]
  /// What is on the ladder and reaches nobody.
  public let unreached: [DailyDigest.Item]

  private enum CodingKeys: CodingKey {
    case day, channel, dryRun, quietHours, messages, unreached
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(day, forKey: .day)
    try container.encode(channel, forKey: .channel)
    try container.encode(dryRun, forKey: .dryRun)
    try container.encode(quietHours, forKey: .quietHours)
    try container.encode(messages, forKey: .messages)
    try container.encode(unreached.map(RemindItem.init), forKey: .unreached)
  }
}

/// A digest for one person.
public struct RemindMessage: Encodable, Hashable, Sendable {
  public enum State: String, Encodable, Sendable {
    /// On the screen or on paper; to be sent; sent and recorded.
    case shown, planned, sent
  }

  /// By which the receiver drops a second one; nil for what is only shown.
  public let id: String?
  public let recipient: String
  /// `经办人，法规科`
  public let role: String
  public let state: State
  public let digest: DailyDigest

  private enum CodingKeys: CodingKey { case id, recipient, state, day, items }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(id, forKey: .id)
    try container.encode(recipient, forKey: .recipient)
    try container.encode(state, forKey: .state)
    try container.encode(digest.day, forKey: .day)
    try container.encode(digest.items.map(RemindItem.init), forKey: .items)
  }
}

/// One clock of a digest as programs read it.
struct RemindItem: Encodable {
  let item: DailyDigest.Item

  private enum CodingKeys: CodingKey {
    case number, term, start, due, earliestDue, rung, matter, standing, note, owner
  }

  func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(item.number, forKey: .number)
    try container.encode(item.term, forKey: .term)
    try container.encode(item.start, forKey: .start)
    try container.encode(item.due, forKey: .due)
    try container.encode(item.earliestDue, forKey: .earliestDue)
    try container.encode(item.rung, forKey: .rung)
    try container.encode(item.matter, forKey: .matter)
    try container.encode(item.standing, forKey: .standing)
    try container.encode(item.note, forKey: .note)
    try container.encode(item.owner, forKey: .owner)
  }
}
