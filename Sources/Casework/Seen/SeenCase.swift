public import Statute

/// Another case, as what was seen before is weighed.
public struct SeenCase: Hashable, Sendable {
  public let number: CaseNumber
  /// Who applied, under one number for one person.
  public let applicant: PersonID
  /// Whether it is the applicant of the case at hand.
  public let isOwn: Bool
  public let match: SoughtMatch
  /// What the reply that stands says, item by item; nothing while there is none.
  public let answers: [ReplyType]
  /// Whether the law counts that reply as served.
  public let isServed: Bool

  public init(
    number: CaseNumber, applicant: PersonID, isOwn: Bool, match: SoughtMatch,
    answers: [ReplyType], isServed: Bool
  ) {
    self.number = number
    self.applicant = applicant
    self.isOwn = isOwn
    self.match = match
    self.answers = answers
    self.isServed = isServed
  }

  /// Whether it was answered in a way that a repetition can be referred to (art 36 item 6):
  /// 不予重复处理 itself only refers further back.
  var isAnswered: Bool { isServed && !answers.isEmpty && answers != [.repeated] }
}

/// A publication, as what was seen before is weighed.
public struct SeenPublication: Hashable, Sendable {
  public let number: PublicationNumber
  public let match: SoughtMatch
  /// Whether it is up, at a known address: a reply can point to it.
  public let canBeShown: Bool

  public init(number: PublicationNumber, match: SoughtMatch, canBeShown: Bool) {
    self.number = number
    self.match = match
    self.canBeShown = canBeShown
  }
}
