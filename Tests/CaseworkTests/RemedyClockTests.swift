import Casework
import CustomDump
import Statute
import Support
import Testing
import WorkingDays

/// The office's own terms in a review of its act, and what it lets pass.
struct RemedyClockTests {
  /// Answered in May; the copy of the application for review comes on Monday 3 August.
  private func opened(_ kind: RemedyKind, ordinary: Bool = false, on day: Day = "2026-08-03")
    throws -> Given
  {
    try Given(.inPerson, on: "2026-05-06").after(.verify, on: "2026-05-07")
      .after(.decide(.petition), on: "2026-05-20").after(.send(), on: "2026-05-21")
      .after(.openRemedy(kind, ordinary: ordinary), on: day)
  }

  @Test(
    arguments: [
      (false, "reconsiderationAnswer 2026-08-03 5 due 2026-08-10 running left 4", 54),
      (true, "reconsiderationAnswer 2026-08-03 10 due 2026-08-17 running left 9", 48),
    ] as [(Bool, String, Int)])
  func `行政复议法 arts 48, 54: 10 working days, 5 where the procedure is simplified`(
    ordinary: Bool, line: String, article: Int
  ) throws {
    let opened = try opened(.reconsideration, ordinary: ordinary)
    expectNoDifference(opened.deadlines(.reconsiderationAnswer, "2026-08-04"), [line])
    expectNoDifference(
      opened.clocks("2026-08-04").deadlines.last?.article, Article(.reconsideration, article))
    expectNoDifference(opened.clocks("2026-08-04").flags, [.underReview])
  }

  @Test func `行政诉讼法 art 67: 15 calendar days, on a rest day the next working day`() throws {
    let opened = try opened(.directSuit, on: "2026-09-11")
    expectNoDifference(
      opened.deadlines(.defence, "2026-09-11"),
      ["defence 2026-09-11 15 calendar days due 2026-09-28 running left 11"])
    expectNoDifference(opened.clocks("2026-09-11").flags, [.inCourt])
    expectNoDifference(
      try opened.after(.answerRemedy, on: "2026-09-28").deadlines(.defence, "2026-09-30"),
      ["defence 2026-09-11 15 calendar days due 2026-09-28 met 2026-09-28 left 0"])
  }

  @Test func `an answer after its term is found`() throws {
    let opened = try opened(.reconsideration)
    expectNoDifference(
      opened.findings("2026-08-11"),
      ["reconsiderationAnswerLate 2026-08-11 due 2026-08-10 not done late 1"])
    expectNoDifference(
      try opened.after(.answerRemedy, on: "2026-08-10").findings("2026-08-31"), [])
    expectNoDifference(
      try opened.after(.answerRemedy, on: "2026-08-12").findings("2026-08-31"),
      ["reconsiderationAnswerLate 2026-08-11 due 2026-08-10 done 2026-08-12 late 2"])
  }

  @Test func `行政复议法 art 76: 60 calendar days to report on an opinion`() throws {
    let decided = try opened(.reconsideration).after(.answerRemedy, on: "2026-08-05")
      .after(.decideRemedy(.corrected, opinion: "2026-08-20"), on: "2026-08-20")
    expectNoDifference(
      decided.deadlines(.opinionReport, "2026-08-20"),
      ["opinionReport 2026-08-20 60 calendar days due 2026-10-19 running left 38"])
    expectNoDifference(
      decided.findings("2026-10-20"),
      ["opinionReportLate 2026-10-20 due 2026-10-19 not done late 1"])
    expectNoDifference(
      try decided.after(.reportOpinion, on: "2026-10-19").findings("2026-10-30"), [])
  }

  @Test func `a report answers the opinion, though a suit was decided since`() throws {
    let decided = try opened(.reconsideration).after(.answerRemedy, on: "2026-08-05")
      .after(.decideRemedy(.upheld, opinion: "2026-08-20"), on: "2026-08-20")
      .after(.openRemedy(.suitAfterReconsideration), on: "2026-09-01")
      .after(.answerRemedy, on: "2026-09-02").after(.decideRemedy(.upheld), on: "2026-10-12")
      .after(.reportOpinion, on: "2026-10-15")
    expectNoDifference(decided.findings("2026-12-31"), [])
  }

  @Test(
    arguments: [
      (false, "appeal 2026-08-20 15 calendar days due 2026-09-04 running left 11"),
      (true, "appeal 2026-08-20 10 calendar days due 2026-08-31 running left 7"),
    ] as [(Bool, String)])
  func `行政诉讼法 art 85: 15 days to appeal a judgment, 10 a ruling`(
    ruling: Bool, line: String
  ) throws {
    let decided = try opened(.directSuit).after(.answerRemedy, on: "2026-08-05")
      .after(.decideRemedy(.corrected, ruling: ruling), on: "2026-08-20")
    expectNoDifference(decided.deadlines(.appeal, "2026-08-20"), [line])
  }

  @Test func `an appeal is a choice: its clock goes when it passed unused`() throws {
    let decided = try opened(.directSuit).after(.answerRemedy, on: "2026-08-05")
      .after(.decideRemedy(.corrected), on: "2026-08-20")
    expectNoDifference(decided.deadlines(.appeal, "2026-09-05"), [])
    expectNoDifference(
      try decided.after(.appeal, on: "2026-09-04").deadlines(.appeal, "2026-12-31"),
      ["appeal 2026-08-20 15 calendar days due 2026-09-04 met 2026-09-04 left 0"])
  }

  @Test(arguments: [RemedyKind.reconsideration, .directSuit])
  func `decided before it was answered, the answer is waited for no more`(kind: RemedyKind) throws {
    let decided = try opened(kind).after(.decideRemedy(.other), on: "2026-08-05")
    expectNoDifference(
      decided.clocks("2026-12-31").deadlines.filter { $0.from == "2026-08-03" }.map(\.state),
      [.ended])
    expectNoDifference(decided.findings("2026-12-31"), [])
  }

  @Test func `each review has clocks of its own`() throws {
    let two = try opened(.reconsideration).after(.openRemedy(.reconsideration), on: "2026-08-05")
    expectNoDifference(
      two.deadlines(.reconsiderationAnswer, "2026-08-06"),
      [
        "reconsiderationAnswer 2026-08-03 5 due 2026-08-10 running left 2",
        "reconsiderationAnswer 2026-08-05 5 due 2026-08-12 running left 4",
      ])
    expectNoDifference(two.clocks("2026-08-06").deadlines.flatMap(\.readings), [])
  }

  @Test func `an answer belongs to the review that still waits`() throws {
    let second = try opened(.reconsideration).after(.decideRemedy(.other), on: "2026-08-05")
      .after(.openRemedy(.suitAfterReconsideration), on: "2026-08-17")
      .after(.answerRemedy, on: "2026-08-19")
    expectNoDifference(second.matter.remedies.map(\.answeredOn), [nil, "2026-08-19"])
  }

  @Test func `a suit takes the case out of review into court`() throws {
    let decided = try opened(.reconsideration).after(.answerRemedy, on: "2026-08-05")
      .after(.decideRemedy(.upheld), on: "2026-08-20")
    expectNoDifference(decided.clocks("2026-08-20").flags, [])
    expectNoDifference(
      try decided.after(.openRemedy(.suitAfterReconsideration), on: "2026-09-01")
        .clocks("2026-09-01").flags,
      [.inCourt])
  }

  @Test func `a review never moves the term of the reply`() throws {
    let plain = Given(.inPerson, on: "2026-05-06")
    let reviewed = try plain.after(.openRemedy(.reconsideration), on: "2026-05-20")
    expectNoDifference(reviewed.reply("2026-05-20"), plain.reply("2026-05-20"))
  }
}
