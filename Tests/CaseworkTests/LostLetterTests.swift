import Casework
import CustomDump
import Statute
import Support
import Testing
import WorkingDays

/// A letter of the procedure that came back through the office's own fault was not sent.
struct LostLetterTests {
  /// Handed in on Wednesday 6 May; notice by 14 May, reply by 2 June.
  private let given = Given(.inPerson, on: "2026-05-06")

  private func lost(_ command: Command, on day: Day) throws -> Given {
    try given.after(command, on: day).after(.failSending(1, fault: .office), on: day + 1)
  }

  @Test func `a notice that never left stops nothing`() throws {
    let lost = try lost(.askCorrection(within: 15), on: "2026-05-13")
    expectNoDifference(
      lost.deadlines("2026-05-18"),
      [
        "reply 2026-05-06 20 due 2026-06-02 running left 11",
        "correction 2026-05-13 15 due 2026-06-03 running left 12",
      ])
    expectNoDifference(lost.codes("2026-06-03"), [.replyOverdue])
  }

  @Test(
    arguments: [
      ("2026-05-14", "met 2026-05-14 left 0", []),
      ("2026-05-15", "missed 2026-05-15 left -1", [.correctionNoticeLate]),
    ] as [(Day, String, [FindingCode])])
  func `sent again it counts from then`(again: Day, state: String, codes: [FindingCode]) throws {
    let sent = try lost(.askCorrection(within: 15), on: "2026-05-13").after(.send(1), on: again)
    expectNoDifference(
      sent.deadlines(.correctionNotice, "2026-05-20"),
      ["correctionNotice 2026-05-06 7 due 2026-05-14 \(state)"])
    expectNoDifference(
      sent.clocks("2026-05-20").deadlines.filter { $0.term != .correctionNotice }.map(\.state),
      [.stopped, .running])
    expectNoDifference(sent.deadlines(.correction, "2026-05-20").first?.contains("\(again)"), true)
    expectNoDifference(sent.codes("2026-05-20"), codes)
  }

  @Test(
    arguments: [
      ("2026-06-02", "reply 2026-05-06 20+5 due 2026-06-09 running left 3", []),
      (
        "2026-06-03", "reply 2026-05-06 20 due 2026-06-02 missed left -2",
        [.replyOverdue, .extensionToldLate]
      ),
    ] as [(Day, String, [FindingCode])])
  func `an extension is told when its letter leaves`(
    again: Day, line: String, codes: [FindingCode]
  ) throws {
    let sent = try lost(.extend(5), on: "2026-05-29").after(.send(1), on: again)
    expectNoDifference(sent.reply("2026-06-04"), line)
    expectNoDifference(sent.codes("2026-06-04"), codes)
  }

  @Test func `a fee notice that never left asks for nothing`() throws {
    let lost = try lost(.notifyFee(), on: "2026-05-20")
    expectNoDifference(
      lost.reply("2026-05-22"), "reply 2026-05-06 20 due 2026-06-02 running left 7")
    let sent = try lost.after(.send(1), on: "2026-05-22")
    expectNoDifference(
      sent.deadlines("2026-05-22"),
      [
        "reply 2026-05-06 20 due – stopped",
        "feePayment 2026-05-22 20 due 2026-06-22 running left 20",
      ])
  }

  @Test func `what comes back through the applicant was sent`() throws {
    let back = try given.after(.extend(5), on: "2026-06-02")
      .after(.failSending(1, fault: .applicant), on: "2026-06-08")
    expectNoDifference(
      back.reply("2026-06-08"), "reply 2026-05-06 20+5 due 2026-06-09 running left 1")
  }
}
