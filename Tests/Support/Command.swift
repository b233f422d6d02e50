public import Casework
public import Statute
public import WorkingDays

/// A command as a clerk types it, without its day. What a test does not name has a lawful value.
public struct Command: Sendable {
  let run: @Sendable (Procedure, Day) throws -> [NewFact]

  init(_ run: @escaping @Sendable (Procedure, Day) throws -> [NewFact]) {
    self.run = run
  }
}

/// Receipt and correction.
extension Command {
  public static var confirm: Command { Command { try $0.confirm(on: $1) } }

  public static func contact(confirms: Bool = false) -> Command {
    Command {
      try $0.contact(
        Contacted(with: Sample.text, gist: Sample.text), confirms: confirms, on: $1)
    }
  }

  public static var verify: Command { Command { try $0.verify(failed: nil, on: $1) } }
  public static var reject: Command { Command { try $0.verify(failed: Sample.text, on: $1) } }

  /// Asks for a correction within so many working days, or by a day, or without a period.
  public static func askCorrection(
    within days: Int? = nil, by end: Day? = nil, purpose: Bool = false, reached: Day? = nil
  ) -> Command {
    let period = end.map { Period.until($0) } ?? days.map { Period.workingDays($0) }
    return Command {
      try $0.askCorrection(
        [Sample.text], period: period, asksPurpose: purpose, reachedOn: reached, on: $1)
    }
  }

  public static func receiveCorrection(posted: Day? = nil) -> Command {
    Command { try $0.receiveCorrection(postedOn: posted, on: $1) }
  }

  public static func lapseCorrection(nothingInMail: Bool = false) -> Command {
    Command { try $0.lapseCorrection(nothingInMail: nothingInMail, on: $1) }
  }

  public static var reopen: Command { Command { try $0.reopen(on: $1) } }
}

/// What moves the reply term.
extension Command {
  /// Extends, approved on the day of telling unless another is named.
  public static func extend(
    _ days: Int, by name: String = "甲", approved: Day? = nil
  ) -> Command {
    Command {
      try $0.extend(
        days: days, approvedBy: name, approvedOn: approved ?? $1, reason: nil, toldOn: $1)
    }
  }

  public static func consult(
    _ party: String, _ kind: PartyKind = .thirdParty, about subject: ConsultationSubject = .opinion,
    within: Int? = nil, inWriting: Bool = true, reached: Day? = nil
  ) -> Command {
    Command {
      try $0.consult(
        PersonID(party), kind, about: subject, within: within, inWriting: inWriting,
        reachedOn: reached, on: $1)
    }
  }

  public static func answer(_ party: String, _ opinion: Opinion) -> Command {
    Command {
      try $0.answerConsultation(of: PersonID(party), opinion, reason: nil, on: $1)
    }
  }

  public static var askReasons: Command { Command { try $0.askReasons(on: $1) } }
  public static var receiveReasons: Command { Command { try $0.receiveReasons(on: $1) } }

  public static func deferReply(until day: Day) -> Command {
    Command { try $0.deferReply(until: day, on: $1) }
  }

  public static func notifyFee(
    _ tariff: FeeTariff = .pages, _ count: Int = 1500, reached: Day? = nil
  ) -> Command {
    Command { try $0.notifyFee(tariff, count: count, reachedOn: reached, on: $1) }
  }

  public static var payFee: Command { Command { try $0.payFee(on: $1) } }
  public static var lapseFee: Command { Command { try $0.lapseFee(on: $1) } }

  /// Splits off the case of one other thing, unless others are named.
  public static func split(
    keeping wants: TextReference = Sample.text, _ others: [SplitPiece] = [Sample.piece]
  ) -> Command {
    Command { try $0.split(keeping: wants, others, on: $1) }
  }

  public static var change: Command { Command { try $0.changeRequest(to: Sample.text, on: $1) } }
}
