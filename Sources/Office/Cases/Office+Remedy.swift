public import Casework
public import Statute
public import WorkingDays

extension Office {
  public func openRemedy(
    _ number: String, _ kind: RemedyKind, ordinary: Bool, _ entry: Entry
  ) throws(OfficeError) -> CaseView {
    try act(number, entry) {
      try $0.procedure.openRemedy(kind, ordinary: ordinary, on: entry.on)
    }
  }

  public func answerRemedy(_ number: String, _ entry: Entry) throws(OfficeError) -> CaseView {
    try act(number, entry) { try $0.procedure.answerRemedy(on: entry.on) }
  }

  public func reportOpinion(_ number: String, _ entry: Entry) throws(OfficeError) -> CaseView {
    try act(number, entry) { try $0.procedure.reportOpinion(on: entry.on) }
  }

  public func appeal(_ number: String, _ entry: Entry) throws(OfficeError) -> CaseView {
    try act(number, entry) { try $0.procedure.appeal(on: entry.on) }
  }

  public func decideRemedy(
    _ number: String, _ outcome: RemedyOutcome, ruling: Bool, opinionOn: Day?, _ entry: Entry
  ) throws(OfficeError) -> CaseView {
    try act(number, entry) {
      let decided = RemedyDecided(outcome: outcome, ruling: ruling, opinionOn: opinionOn)
      return try $0.procedure.decideRemedy(decided, on: entry.on)
    }
  }

  public func orderAnswer(
    _ number: String, effectiveOn: Day?, period: Period?, _ entry: Entry
  ) throws(OfficeError) -> CaseView {
    try act(number, entry) {
      try $0.procedure.orderAnswer(effectiveOn: effectiveOn, period: period, on: entry.on)
    }
  }
}
