public import Casework
public import Statute
public import WorkingDays

/// Reply and service.
extension Command {
  public static var search: Command {
    let searched = Searched(place: Sample.text, terms: Sample.text, result: Sample.text)
    return Command { try $0.record(search: searched, on: $1) }
  }

  public static func review(
    _ kind: ReviewKind = .secrecy, _ opinion: ReviewOpinion = .pass
  ) -> Command {
    Command { try $0.review(Reviewed(kind: kind, opinion: opinion), on: $1) }
  }

  /// Decides every open item alike, with all that the law wants to see in the decision itself.
  public static func decide(
    _ type: ReplyType, provideBy: Day? = nil, silence: SilenceReading? = nil,
    repeating: Bool = false
  ) -> Command {
    Command { procedure, day in
      let items = procedure.matter.openItems.map { Sample.decision(type, item: $0) }
      return try procedure.decide(
        ReplyDraft(
          items: items, provideBy: provideBy, silence: silence, repeatsEarlierReason: repeating),
        approvedBy: nil, approvedOn: nil, on: day)
    }
  }

  /// Decides item by item, with a report row where the law leaves the choice.
  public static func decide(
    _ items: [ItemDecision], row: String? = nil, rowReason: TextReference? = nil,
    approvedBy: String? = nil, approved: Day? = nil
  ) -> Command {
    Command {
      try $0.decide(
        ReplyDraft(items: items, chosenRow: row, chosenRowReason: rowReason),
        approvedBy: approvedBy, approvedOn: approved, on: $1)
    }
  }

  /// Hands a document over, the newest unsent one unless one is named.
  public static func send(
    _ document: Int? = nil, by means: Means = .chinaPost, mailNumber: String? = "EMS1"
  ) -> Command {
    Command {
      try $0.send(
        document.map { DocumentID(ordinal: $0) }, by: means, mailNumber: mailNumber, proof: nil,
        on: $1)
    }
  }

  public static func reach(_ document: Int? = nil) -> Command {
    Command { try $0.reach(document.map { DocumentID(ordinal: $0) }, on: $1) }
  }

  public static func failSending(_ document: Int? = nil, fault: Fault) -> Command {
    Command {
      try $0.failSending(document.map { DocumentID(ordinal: $0) }, fault: fault, on: $1)
    }
  }

  public static func amend(_ document: Int) -> Command {
    Command { try $0.amend(DocumentID(ordinal: document), text: Sample.text, on: $1) }
  }

  public static func revoke(_ document: Int) -> Command {
    Command { try $0.revoke(DocumentID(ordinal: document), reason: Sample.text, on: $1) }
  }
}

/// Withdrawal, remedies and filing.
extension Command {
  public static func withdraw(_ items: Int...) -> Command {
    Command { try $0.withdraw(items: items, on: $1) }
  }

  public static func openRemedy(_ kind: RemedyKind, ordinary: Bool = false) -> Command {
    Command { try $0.openRemedy(kind, ordinary: ordinary, on: $1) }
  }

  public static var answerRemedy: Command { Command { try $0.answerRemedy(on: $1) } }
  public static var reportOpinion: Command { Command { try $0.reportOpinion(on: $1) } }
  public static var appeal: Command { Command { try $0.appeal(on: $1) } }

  public static func decideRemedy(
    _ outcome: RemedyOutcome, ruling: Bool = false, opinion: Day? = nil
  ) -> Command {
    Command {
      try $0.decideRemedy(
        RemedyDecided(outcome: outcome, ruling: ruling, opinionOn: opinion), on: $1)
    }
  }

  public static func orderAnswer(
    effective: Day? = nil, within days: Int? = nil, by end: Day? = nil
  ) -> Command {
    let period = end.map { Period.until($0) } ?? days.map { Period.workingDays($0) }
    return Command { try $0.orderAnswer(effectiveOn: effective, period: period, on: $1) }
  }

  public static var provide: Command { Command { try $0.provide(on: $1) } }
  public static var archive: Command { Command { try $0.archive(fileNumber: nil, on: $1) } }
  public static var note: Command { Command { try $0.note(Sample.text, on: $1) } }

  public static func assign(_ unit: String, returnBy: Day? = nil) -> Command {
    Command { try $0.assign(Assigned(unit: unit, returnBy: returnBy), on: $1) }
  }

  public static func handBack(_ unit: String) -> Command {
    Command { try $0.handBack(unit: unit, on: $1) }
  }

  public static func strike(_ sequence: Int) -> Command {
    Command { try $0.strike(sequence, reason: Sample.text, on: $1) }
  }
}
