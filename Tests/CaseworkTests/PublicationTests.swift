import Casework
import CustomDump
import Foundation
import Statute
import Support
import Testing
import WorkingDays

/// Art 26: what is published of the office's own accord goes up within 20 working days.
struct PublicationTests {
  private let number = PublicationNumber(year: 2026, serial: 1)
  private let calendar = Calendars.builtIn

  private func publication(
    _ formed: String, _ later: [(PublicationFact, Day)] = [], term: OtherTerm? = nil
  ) throws -> Publication {
    let formedOn = try #require(FormationDate(formed))
    let added = PublicationAdded(title: "人口规划", formedOn: formedOn, otherTerm: term)
    let first = (fact: PublicationFact.publicationAdded(added), on: formedOn.last)
    return try #require(Publication(number, [first] + later.map { (fact: $0.0, on: $0.1) }))
  }

  private func lines(_ publication: Publication, _ day: Day) -> [String] {
    publication.deadlines(calendar, asOf: day).map { clock in
      let due = clock.due?.description ?? "–"
      let met = clock.metOn?.description ?? "–"
      return "\(clock.from) due \(due) \(clock.state.rawValue) \(met) left \(clock.daysLeft ?? 0) "
        + (clock.article?.description ?? "–")
    }
  }

  private let up = PublicationFact.publicationPublished(PublicationPublished())
  private let changed = PublicationFact.publicationChanged(PublicationChanged())

  @Test func `art 26: the Liangshan plan went up in time`() throws {
    let plan = try publication("2024-09-19", [(up, "2024-10-09")])
    expectNoDifference(
      lines(plan, "2024-10-09"),
      ["2024-09-19 due 2024-10-22 met 2024-10-09 left 10 《政府信息公开条例》第二十六条"])
    expectNoDifference(plan.findings(calendar, asOf: "2026-01-05"), [])
    expectNoDifference(plan.phase, .published)
  }

  @Test func `art 26, then art 18 of 2007: the Lianyungang plan of April 2017 went up late`() throws
  {
    let plan = try publication("2017-04", [(up, "2017-12-22")])
    expectNoDifference(
      lines(plan, "2017-12-22"),
      ["2017-04-30 due 2017-05-27 missed 2017-12-22 left -144 《政府信息公开条例》（2007年）第十八条"])
    let findings = plan.findings(calendar, asOf: "2017-12-22")
    expectNoDifference(
      findings.map { [$0.code.rawValue, $0.article.description, $0.day.description] },
      [["publicationLate", "《政府信息公开条例》（2007年）第十八条", "2017-05-28"]])
    expectNoDifference(findings.map(\.workingDaysLate), [144])
  }

  @Test func `on its last day a publication is not late, the day after it is`() throws {
    let plan = try publication("2026-05-06")
    expectNoDifference(
      lines(plan, "2026-06-02"),
      ["2026-05-06 due 2026-06-02 running – left 0 《政府信息公开条例》第二十六条"])
    expectNoDifference(plan.findings(calendar, asOf: "2026-06-02"), [])
    expectNoDifference(plan.findings(calendar, asOf: "2026-06-03").map(\.publishedOn), [nil])
  }

  @Test func `a change begins a term of its own, and going up meets all that are open`() throws {
    let plan = try publication(
      "2026-03-02", [(up, "2026-03-09"), (changed, "2026-05-06"), (changed, "2026-05-11")])
    expectNoDifference(plan.phase, .unpublished)
    let again = try publication(
      "2026-03-02",
      [(up, "2026-03-09"), (changed, "2026-05-06"), (changed, "2026-05-11"), (up, "2026-06-04")])
    expectNoDifference(
      again.deadlines(calendar, asOf: "2026-06-04").map(\.state), [.met, .missed, .met])
    expectNoDifference(again.phase, .published)
  }

  @Test func `another law sets its own term`() throws {
    let days = OtherTerm(period: .workingDays(7), law: "某条例第八条")
    let short = try publication("2026-03-02", term: days)
    expectNoDifference(
      lines(short, "2026-03-03"), ["2026-03-02 due 2026-03-11 running – left 6 –"])
    let until = OtherTerm(period: .until("2026-03-20"), law: "某条例第八条")
    let fixed = try publication("2026-03-02", [(up, "2026-03-21")], term: until)
    expectNoDifference(fixed.findings(calendar, asOf: "2026-03-21").map(\.otherLaw), ["某条例第八条"])
  }

  @Test func `a day that another law names is not that of later changes`() throws {
    let until = OtherTerm(period: .until("2026-03-20"), law: "某条例第八条")
    let plan = try publication(
      "2026-03-02", [(up, "2026-03-19"), (changed, "2026-05-06"), (up, "2026-05-07")], term: until)
    expectNoDifference(
      lines(plan, "2026-05-07"),
      [
        "2026-03-02 due 2026-03-20 met 2026-03-19 left 1 –",
        "2026-05-06 due 2026-06-02 met 2026-05-07 left 19 《政府信息公开条例》第二十六条",
      ])
    expectNoDifference(plan.findings(calendar, asOf: "2026-12-31"), [])
  }

  @Test func `the Regulation of 2007 binds from its first day, 2008-05-01`() throws {
    expectNoDifference(lines(try publication("2008-04-30"), "2008-12-31"), [])
    expectNoDifference(try publication("2008-04").findings(calendar, asOf: "2008-12-31"), [])
    expectNoDifference(
      lines(try publication("2008-05-01", [(up, "2008-05-05")]), "2008-05-05"),
      ["2008-05-01 due 2008-05-29 met 2008-05-05 left 18 《政府信息公开条例》（2007年）第十八条"])
  }

  @Test(arguments: [
    ("有效", false), ("已废止", true), ("失效", true), ("部分失效", false), ("有效（部分条款废止）", false),
    ("已撤下", true), ("", false),
  ])
  func `the words of a page say whether it is out of force`(_ words: String, _ is: Bool) throws {
    let changed = PublicationFact.publicationChanged(PublicationChanged(validity: words))
    expectNoDifference(
      try publication("2026-03-02", [(changed, "2026-03-03")]).isInvalid, `is`)
  }

  @Test func `a month stands for its last day`() throws {
    expectNoDifference(FormationDate("2024-02")?.last, "2024-02-29")
    expectNoDifference(FormationDate("2024-02")?.description, "2024-02")
    expectNoDifference(FormationDate("2024-02-03")?.description, "2024-02-03")
    expectNoDifference(["2024-13", "2024-2", "2024", "二月"].compactMap(FormationDate.init), [])
  }

  @Test func `what is stored reads back`() throws {
    let term = OtherTerm(period: .workingDays(7), law: "某条例第八条")
    let added = PublicationAdded(
      title: "规划", indexNumber: "009/2024-1", subject: "人口", issuer: "某府办",
      documentNumber: "某府办发〔2024〕29号", formedOn: try #require(FormationDate("2017-04")),
      validity: "有效", address: "https://example.gov.cn/1", otherTerm: term)
    let bytes = try JSONEncoder().encode(PublicationFact.publicationAdded(added))
    expectNoDifference(try JSONDecoder().decode(PublicationAdded.self, from: bytes), added)
  }

  @Test func `nothing is a publication before it is registered`() {
    expectNoDifference(Publication(number, []), nil)
    expectNoDifference(Publication(number, [(fact: up, on: "2026-03-02")]), nil)
    expectNoDifference(PublicationNumber("公2026-0001"), number)
    expectNoDifference(PublicationNumber("来2026-0001"), nil)
  }
}
