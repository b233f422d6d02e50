import Casework
import CustomDump
import Statute
import Support
import Testing
import WorkingDays

/// What tables 三 and 四 count of a case (国办公开办函〔2021〕30号), and when.
struct ReportedCaseTests {
  private func told(_ given: Given, through: Day? = nil) -> String? {
    ReportedCase(given.matter, given.policy, given.calendar, through: through).map { counted in
      let end = counted.conclusion.map { " \($0.on) \($0.row)" } ?? " open"
      let used = counted.conclusion?.workingDays.map { " WD \($0)" } ?? ""
      return "\(counted.receivedOn)\(end)\(used)"
    }
  }

  private func answered(_ type: ReplyType = .petition, decided: Day, sent: Day) throws -> Given {
    try Given(.inPerson, on: "2025-12-08").after(.verify, on: "2025-12-09")
      .after(.decide(type), on: decided).after(.send(), on: sent)
  }

  @Test func `art 31: an application that waits for confirmation is not yet received`() throws {
    let waiting = Given(.ordinaryMail, on: "2025-12-30")
    expectNoDifference(told(waiting), nil)
    let confirmed = try waiting.after(.confirm, on: "2026-01-05")
    expectNoDifference(told(confirmed), "2026-01-05 open")
    expectNoDifference(told(confirmed, through: "2025-12-31"), nil)
  }

  @Test func `art 33: a reply counts on the day it is served, by the days of the clock`() throws {
    let given = try answered(decided: "2025-12-30", sent: "2026-01-05")
    expectNoDifference(told(given), "2025-12-08 2026-01-05 r3.5.1 WD 19")
    expectNoDifference(told(given, through: "2025-12-31"), "2025-12-08 open")
  }

  @Test func `art 33 para 3: days left out are not counted as used`() throws {
    let given = try Given(.inPerson, on: "2026-05-06").after(.consult("A"), on: "2026-05-11")
      .after(.answer("A", .agree), on: "2026-05-13").after(.decide(.petition), on: "2026-05-15")
      .after(.send(), on: "2026-05-18")
    expectNoDifference(told(given), "2026-05-06 2026-05-18 r3.5.1 WD 7")
  }

  @Test func `an ordered answer after a served one changes nothing in table 三`() throws {
    let given = try answered(decided: "2025-12-15", sent: "2025-12-16")
      .after(.orderAnswer(), on: "2026-03-02").after(.decide(.reissue), on: "2026-03-10")
      .after(.send(), on: "2026-03-11")
    expectNoDifference(told(given), "2025-12-08 2025-12-16 r3.5.1 WD 6")
  }

  @Test func `an ordered answer after silence is the first outcome`() throws {
    let given = try Given(.inPerson, on: "2025-12-08").after(.orderAnswer(), on: "2026-03-02")
      .after(.decide(.reissue), on: "2026-03-10").after(.send(), on: "2026-03-11")
    let day = try #require(told(given))
    #expect(day.hasPrefix("2025-12-08 2026-03-11 r3.5.5"))
    expectNoDifference(told(given, through: "2025-12-31"), "2025-12-08 open")
  }

  @Test func `a withdrawal counts as 其他 in its year`() throws {
    let given = try Given(.inPerson, on: "2025-12-08").after(.withdraw(), on: "2026-01-05")
    expectNoDifference(told(given), "2025-12-08 2026-01-05 r3.6.3")
    expectNoDifference(told(given, through: "2025-12-31"), "2025-12-08 open")
  }

  @Test func `art 41: a correction of records is in no row, nor among the new ones`() throws {
    expectNoDifference(
      told(try answered(.recordCorrection, decided: "2025-12-15", sent: "2025-12-16")), nil)
  }

  @Test func `art 41: one that was carried over leaves through 其他, so that 结转 adds up`() throws {
    let given = try answered(.recordCorrection, decided: "2026-01-05", sent: "2026-01-06")
    expectNoDifference(told(given), "2025-12-08 2026-01-06 r3.6.3 WD 20")
    expectNoDifference(told(given, through: "2025-12-31"), "2025-12-08 open")
  }

  @Test func `what comes back in the new year does not change the report of the old one`() throws {
    let given = try answered(decided: "2025-12-29", sent: "2025-12-30")
      .after(.failSending(fault: .office), on: "2026-01-08").after(.send(), on: "2026-01-09")
    expectNoDifference(told(given), "2025-12-08 2025-12-30 r3.5.1 WD 16")
  }

  @Test func `table 四 counts a review once, in the year it was concluded`() throws {
    let given = try answered(decided: "2025-12-15", sent: "2025-12-16")
      .after(.openRemedy(.reconsideration), on: "2025-12-22")
      .after(.decideRemedy(.corrected), on: "2026-02-02")
    let told = { (through: Day?) in
      ReportedRemedy.all(of: given.matter, through: through).map {
        "\($0.kind) \($0.openedOn) \($0.outcome?.rawValue ?? "pending") \($0.decidedOn?.description ?? "")"
      }
    }
    expectNoDifference(told("2025-12-31"), ["reconsideration 2025-12-22 pending "])
    expectNoDifference(told(nil), ["reconsideration 2025-12-22 corrected 2026-02-02"])
  }
}
