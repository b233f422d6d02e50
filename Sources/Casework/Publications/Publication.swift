public import Statute
public import WorkingDays

/// Where a publication stands.
public enum PublicationPhase: String, Titled {
  /// Formed or changed, and not up yet.
  case unpublished
  /// Up as it is now.
  case published

  public var title: String {
    switch self {
    case .unpublished: "待公开"
    case .published: "已公开"
    }
  }
}

/// A document that the office publishes of its own accord, from the facts of its own stream.
public struct Publication: Hashable, Sendable {
  public let number: PublicationNumber
  /// What was registered.
  public let added: PublicationAdded
  /// Each time it had to go up: once when formed, and once for each change.
  public private(set) var rounds: [Round]
  /// Where it stands; the newest address that was told.
  public private(set) var address: String?
  /// The newest wording.
  public private(set) var fullText: TextReference?
  /// The newest word on whether it is in force.
  public private(set) var validity: String?

  /// One duty to publish.
  public struct Round: Hashable, Sendable {
    /// Formed, or changed.
    public let from: FormationDate
    /// The day it went up; nil while it has not.
    public fileprivate(set) var publishedOn: Day?
  }

  /// Folds the facts of a publication; nil when they do not begin with its registration.
  public init?(_ number: PublicationNumber, _ facts: [(fact: PublicationFact, on: Day)]) {
    guard let first = facts.first, case .publicationAdded(let added) = first.fact else {
      return nil
    }
    self.number = number
    self.added = added
    rounds = [Round(from: added.formedOn)]
    (address, fullText, validity) = (added.address, added.fullText, added.validity)
    for (fact, on) in facts.dropFirst() { apply(fact, on) }
  }

  public var phase: PublicationPhase { publishedOn == nil ? .unpublished : .published }

  /// The day the present content went up; nil while it has not.
  public var publishedOn: Day? { rounds.last?.publishedOn }

  /// What went up on a day settles every duty that was open then.
  private mutating func apply(_ fact: PublicationFact, _ on: Day) {
    switch fact {
    case .publicationAdded: return
    case .publicationPublished(let published):
      address = published.address ?? address
      for index in rounds.indices where rounds[index].publishedOn == nil {
        rounds[index].publishedOn = on
      }
    case .publicationChanged(let changed):
      fullText = changed.fullText ?? fullText
      validity = changed.validity ?? validity
      rounds.append(Round(from: FormationDate(on)))
    case .publicationLocated(let located): address = located.address
    }
  }
}
