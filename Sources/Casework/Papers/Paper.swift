public import WorkingDays

/// The number of an incoming paper (来件): `来2026-0001`.
public struct PaperNumber: SerialNumber {
  public static let sign = "来"

  public let year: Int
  public let serial: Int

  public init(year: Int, serial: Int) {
    self.year = year
    self.serial = serial
  }
}

/// An envelope, fax, mail or portal entry, from the folded facts of its own stream.
///
/// It becomes one case or several, or none: misdelivered mail (误投) is sent on and has no clock, what
/// came by a closed channel is answered with the open ones, but never only refused.
public struct Paper: Hashable, Sendable {
  public let number: PaperNumber
  /// How it came, and who took it in.
  public let arrival: PaperArrived
  /// The day it reached the office.
  public let on: Day
  /// Cases it became.
  public internal(set) var cases: [CaseNumber] = []
  /// How it was closed when it became none.
  public internal(set) var closing: PaperClosed?

  /// Whether nobody has said yet what becomes of it.
  public var isOpen: Bool { cases.isEmpty && closing == nil }

  /// Folds the facts of a paper; nil when they do not begin with its arrival.
  public init?(_ number: PaperNumber, _ facts: [(fact: PaperFact, on: Day)]) {
    guard let first = facts.first, case .paperArrived(let arrival) = first.fact else { return nil }
    self.number = number
    self.arrival = arrival
    on = first.on
    for (fact, _) in facts.dropFirst() {
      switch fact {
      case .paperArrived: continue
      case .paperLogged(let logged): cases.append(logged.number)
      case .paperClosed(let closed): closing = closed
      }
    }
  }
}

/// Something that happened to an incoming paper.
public enum PaperFact: Hashable, Sendable {
  /// It reached the office; always the first fact.
  case paperArrived(PaperArrived)
  /// It became a case; once for each case.
  case paperLogged(PaperLogged)
  /// It became none.
  case paperClosed(PaperClosed)

  /// The kind it is stored as.
  public enum Kind: String, CaseIterable, Sendable {
    case paperArrived, paperLogged, paperClosed
  }

  public var kind: Kind {
    switch self {
    case .paperArrived: .paperArrived
    case .paperLogged: .paperLogged
    case .paperClosed: .paperClosed
    }
  }

  /// Reads the payload of a stored fact of this kind.
  public init(_ kind: Kind, from decoder: any Decoder) throws {
    switch kind {
    case .paperArrived: self = .paperArrived(try PaperArrived(from: decoder))
    case .paperLogged: self = .paperLogged(try PaperLogged(from: decoder))
    case .paperClosed: self = .paperClosed(try PaperClosed(from: decoder))
    }
  }
}

extension PaperFact: Encodable {
  public func encode(to encoder: any Encoder) throws {
    switch self {
    case .paperArrived(let payload): try payload.encode(to: encoder)
    case .paperLogged(let payload): try payload.encode(to: encoder)
    case .paperClosed(let payload): try payload.encode(to: encoder)
    }
  }
}
