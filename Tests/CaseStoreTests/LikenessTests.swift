import Casework
import CustomDump
import Support
import Testing
import WorkingDays

@testable import CaseStore

/// Candidates for what was asked before, out of the index alone.
struct LikenessTests {
  let store: Store

  init() throws { store = try Store.sample() }

  private func put(_ texts: [Int: String]) throws {
    try store.write { transaction in
      for (serial, text) in texts.sorted(by: { $0.key < $1.key }) {
        try transaction.replace(Derived(summary(serial), text: text))
      }
    }
  }

  private func like(_ text: String, limit: Int = 10) throws -> [String] {
    try store.read { try $0.casesLike(text, limit: limit) }.map { String($0.suffix(4)) }
  }

  @Test func `the likest come first, of equals the newest, and strangers not at all`() throws {
    try put([
      1: "公开桥南村征地补偿方案", 2: "低保发放名单", 3: "桥南村的征地公告", 4: "公开桥南村征地补偿方案",
      5: "桥南村征地补偿款的去向",
    ])
    expectNoDifference(
      try like("请公开 桥南村 征地补偿方案！"), ["0004", "0001", "0005", "0003"])
    expectNoDifference(try like("请公开 桥南村 征地补偿方案！", limit: 2), ["0004", "0001"])
  }

  @Test func `a number of a document is found in any form`() throws {
    try put([1: "公开凉府办发〔2024〕29号", 2: "托育规划\n凉府办发［2024］ 29号", 3: "公开川府发〔2023〕1号"])
    expectNoDifference(Set(try like("凉府办发(2024)29号").prefix(2)), ["0001", "0002"])
  }

  @Test(arguments: ["", "，", "甲", "\" OR *", "从来没有人写过"])
  func `what is like nothing finds nothing`(text: String) throws {
    try put([1: "公开桥南村征地补偿方案"])
    expectNoDifference(try like(text), [])
  }

  @Test func `common words do not hide what is rare, however many texts have them`() throws {
    let common = Dictionary(
      uniqueKeysWithValues: (1...400).map { ($0, "公开本区的政府信息公开年度报告") })
    try put(common.merging([77: "公开本区的采石场政府信息"]) { $1 })
    expectNoDifference(try like("公开采石场的政府信息", limit: 1), ["0077"])
  }

  @Test func `where all words are common, the newest texts that have them all are taken`() throws {
    try put([
      1: "公开部门预算", 2: "部门预算公开", 3: "公开部门预算", 4: "公开部门决算", 5: "公开区部门预算",
    ])
    let found = try store.read { try $0.casesLike("公开部门预算", limit: 2, mostRanked: 2) }
    expectNoDifference(found, ["2026-0003", "2026-0001"])
  }

  @Test func `a long text is counted at evenly spread places`() {
    let words = (1...400).map { "w\($0)" }
    expectNoDifference(LikenessSQL.sample(words).count, 134)
    expectNoDifference(LikenessSQL.sample(words).last, "w400")
    expectNoDifference(LikenessSQL.sample(["a", "b", "a"]), ["a", "b"])
  }

  @Test func `publications are found by title and number`() throws {
    let titles = ["托育服务发展规划", "幼儿园收费目录", "托育机构名单"]
    try store.write { transaction in
      for (index, title) in titles.enumerated() {
        let day: Day = "2026-03-02"
        let added = PublicationAdded(title: title, formedOn: FormationDate(day))
        _ = try transaction.record(
          .publicationAdded(added), on: day,
          of: PublicationNumber(year: 2026, serial: index + 1),
          Recording(at: "2026-03-02T01:15:00.000000Z", by: "王芳"))
      }
    }
    let found = try store.read { try $0.publicationsLike("申请公开托育服务规划", limit: 5) }
    expectNoDifference(found.map(\.serial), [1, 3])
  }

  @Test func `pieces are counted by day, and for a person who has two numbers`() throws {
    try store.write { transaction in
      for (serial, person, day) in [
        (1, "p1", "2026-03-31"), (2, "p2", "2026-04-01"), (3, "p1", "2026-04-30"),
        (4, "p3", "2026-05-01"),
      ] {
        try transaction.putPerson(Person(id: person, kind: "person", name: "甲"))
        var row = summary(serial)
        (row.applicantID, row.submittedOn) = (person, day)
        var derived = Derived(row)
        derived.parties = [person, "p9"]
        try transaction.replace(derived)
      }
      try transaction.mergePerson("p2", into: "p1")
    }
    let (april, person, count) = try store.read {
      (
        try $0.load(from: "2026-04-01", to: "2026-04-30"), try $0.load(ofPersons: ["p1", "p2"]),
        try $0.caseCount(from: "2026-04-01", to: "2026-04-30")
      )
    }
    expectNoDifference(april.map { "\($0.number) \($0.person)" }, ["2026-0002 p1", "2026-0003 p1"])
    expectNoDifference(person.map(\.number), ["2026-0001", "2026-0003", "2026-0002"])
    expectNoDifference(count, 2)
  }
}
