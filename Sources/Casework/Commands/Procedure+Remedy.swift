public import Statute
public import WorkingDays

extension Procedure {
  /// The copy of an application for review, or of a statement of claim, was received.
  public func openRemedy(_ kind: RemedyKind, ordinary: Bool, on day: Day) throws(Refusal)
    -> [NewFact]
  {
    try admitting(.remedyOpened(RemedyOpened(kind: kind, ordinary: ordinary)), on: day)
  }

  /// Answers a review (行政复议法 arts 48, 54), or files the defence (行政诉讼法 art 67).
  public func answerRemedy(on day: Day) throws(Refusal) -> [NewFact] {
    try admitting(.remedyAnswered, on: day)
  }

  /// Reports what became of a 行政复议意见书 (行政复议法 art 76).
  public func reportOpinion(on day: Day) throws(Refusal) -> [NewFact] {
    try admitting(.opinionReported, on: day)
  }

  /// Appeals against a judgment or ruling (行政诉讼法 art 85).
  public func appeal(on day: Day) throws(Refusal) -> [NewFact] {
    try admitting(.appealFiled, on: day)
  }

  /// The decision or judgment was received.
  public func decideRemedy(_ decided: RemedyDecided, on day: Day) throws(Refusal) -> [NewFact] {
    if let opinionOn = decided.opinionOn, opinionOn > today {
      throw .future(opinionOn, today: today)
    }
    if let opened = matter.openRemedies.last?.on, day < opened {
      throw .periodOver(day, from: opened)
    }
    return try admitting(.remedyDecided(decided), on: day)
  }

  /// A decision or judgment orders a new answer.
  public func orderAnswer(effectiveOn: Day?, period: Period?, on day: Day) throws(Refusal)
    -> [NewFact]
  {
    try check(period, from: effectiveOn ?? day)
    return try admitting(
      .answerOrdered(AnswerOrdered(effectiveOn: effectiveOn, period: period)), on: day)
  }
}
