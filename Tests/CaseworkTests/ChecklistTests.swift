import Casework
import CustomDump
import Statute
import Support
import Testing
import WorkingDays

/// What users of other systems complain about, turned into rules.
struct ChecklistTests {
  /// Handed in on Wednesday 6 May; due on 2 June.
  private let given = Given(.inPerson, on: "2026-05-06")

  @Test(
    arguments: [
      ("2026-05-06", "running left 20"), ("2026-06-01", "running left 1"),
      ("2026-06-02", "running left 0"), ("2026-06-03", "missed left -1"),
      ("2026-06-05", "missed left -3"), ("2026-06-06", "missed left -3"),
      ("2026-06-08", "missed left -4"),
    ] as [(Day, String)])
  func `an open case is measured to the day on which one looks`(asOf: Day, state: String) {
    expectNoDifference(given.reply(asOf), "reply 2026-05-06 20 due 2026-06-02 \(state)")
  }

  @Test func `on a rest day just after the last day, nothing is left and it is missed`() {
    // 9 June + 20 working days: Tuesday 7 July; so Friday 3 July for one from 5 June.
    let friday = Given(.inPerson, on: "2026-06-05")
    expectNoDifference(
      friday.reply("2026-07-03"), "reply 2026-06-05 20 due 2026-07-06 running left 1")
    let saturday = Given(.inPerson, on: "2026-06-04")
    expectNoDifference(
      saturday.reply("2026-07-04"), "reply 2026-06-04 20 due 2026-07-03 missed left 0")
  }

  @Test(arguments: ["2026-06-03", "2026-07-01", "2026-12-31"] as [Day])
  func `an answered case is measured to its service, whatever today is`(asOf: Day) throws {
    let answered = try given.after(.decide(.petition), on: "2026-05-29")
      .after(.send(), on: "2026-06-01")
    expectNoDifference(
      answered.reply(asOf), "reply 2026-05-06 20 due 2026-06-02 met 2026-06-01 left 1")
  }

  @Test(
    arguments: [
      .note, .assign("示例科"), .contact(), .verify, .review(), .search,
      .openRemedy(.reconsideration), .consult("A", .agency, about: .assistance),
    ] as [Command])
  func `what does not concern the term moves no day of it`(command: Command) throws {
    let after = try given.after(command, on: "2026-05-20")
    expectNoDifference(after.reply("2026-05-20"), given.reply("2026-05-20"))
  }

  @Test func `stop, restart and extension compose`() throws {
    // Extended by 10, stopped for 3 days, then restarted, then stopped for 2 days and extended by 5.
    let restarted = try given.after(.extend(10), on: "2026-05-07")
      .after(.consult("A"), on: "2026-05-07").after(.answer("A", .agree), on: "2026-05-11")
    expectNoDifference(
      restarted.reply("2026-05-11"),
      "reply 2026-05-06 20+10 (2026-05-07, 2026-05-11] due 2026-06-22 running left 29")
    let again = try restarted.after(.askCorrection(within: 15), on: "2026-05-12")
      .after(.receiveCorrection(), on: "2026-05-18").after(.consult("B"), on: "2026-05-20")
      .after(.answer("B", .agree), on: "2026-05-22").after(.extend(5), on: "2026-05-25")
    expectNoDifference(
      again.reply("2026-05-25"),
      "reply 2026-05-18 20+5 (2026-05-20, 2026-05-22] due 2026-06-25 running left 22")
  }

  @Test func `a removed extension replays the rest`() throws {
    let extended = try given.after(.extend(10), on: "2026-05-07")
      .after(.consult("A"), on: "2026-05-07").after(.answer("A", .agree), on: "2026-05-11")
    expectNoDifference(
      try extended.after(.strike(2), on: "2026-05-12").reply("2026-05-12"),
      "reply 2026-05-06 20 (2026-05-07, 2026-05-11] due 2026-06-05 running left 18")
  }

  @Test(
    arguments: [
      (.receiveCorrection(), .corrected), (.reopen, .reopened), (.payFee, .feePaid),
      (.lapseFee, .feeLapsed), (.receiveReasons, .reasonsGiven), (.provide, .provided),
      (.archive, .archived), (.confirm, .confirmed), (.answerRemedy, .remedyAnswered),
      (.reportOpinion, .opinionReported), (.appeal, .appealFiled),
      (.decideRemedy(.upheld), .remedyDecided), (.lapseCorrection(), .correctionLapsed),
    ] as [(Command, FactKind)])
  func `what nothing waits for is refused, also as happened`(
    command: Command, kind: FactKind
  ) throws {
    let refusal = try given.when(command, on: "2026-05-20", asHappened: true).refusal
    guard case .notNow(kind, .handling, needs: _) = refusal else {
      Issue.record("\(String(describing: refusal))")
      return
    }
  }
}
