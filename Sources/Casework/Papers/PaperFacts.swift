public import Statute
public import WorkingDays

/// A paper reached the office.
public struct PaperArrived: Hashable, Sendable, Codable {
  /// How it came.
  public let channel: Channel
  /// Who sent it, in the words on the envelope.
  public let sender: TextReference?
  /// What it is about.
  public let gist: TextReference?
  /// The number of the registered letter or EMS.
  public let mailNumber: String?
  /// Who took it in.
  public let signedBy: String?
  /// The day the work body got it.
  public let handedOverOn: Day?

  public init(
    channel: Channel,
    sender: TextReference? = nil,
    gist: TextReference? = nil,
    mailNumber: String? = nil,
    signedBy: String? = nil,
    handedOverOn: Day? = nil
  ) {
    self.channel = channel
    self.sender = sender
    self.gist = gist
    self.mailNumber = mailNumber
    self.signedBy = signedBy
    self.handedOverOn = handedOverOn
  }

  enum CodingKeys: String, CodingKey {
    case channel = "channel"
    case sender = "sender"
    case gist = "gist"
    case mailNumber = "mailNumber"
    case signedBy = "signedBy"
    case handedOverOn = "handedOverOn"
  }
}

/// The paper became a case.
public struct PaperLogged: Hashable, Sendable, Codable {
  /// The case it became, or one of them.
  public let number: CaseNumber

  public init(
    number: CaseNumber
  ) {
    self.number = number
  }

  enum CodingKeys: String, CodingKey {
    case number = "number"
  }
}

/// The paper became no case.
public struct PaperClosed: Hashable, Sendable, Codable {
  /// Why it became none.
  public let closing: PaperClosing
  /// What the sender was told.
  public let told: TextReference?

  public init(
    closing: PaperClosing,
    told: TextReference? = nil
  ) {
    self.closing = closing
    self.told = told
  }

  enum CodingKeys: String, CodingKey {
    case closing = "closing"
    case told = "told"
  }
}
