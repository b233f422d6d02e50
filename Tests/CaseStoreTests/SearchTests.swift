import CustomDump
import Testing

@testable import CaseStore

struct SearchTests {
  let store: Store

  init() throws {
    store = try Store.sample()
    let texts = [
      "申请公开桥南村土地征收补偿安置方案（ＡＢＣ－１２）", "征求意见的会议纪要，GB2312 编码", "王䶮、𫖯先生的档案",
      #"引号"与*、100%、a_b、NEAR(x) OR y"#,
    ]
    try store.write { transaction in
      for (place, text) in texts.enumerated() {
        try transaction.replace(Derived(summary(place + 1), text: text))
      }
    }
  }

  private func found(_ typed: String) throws -> [String] {
    try store.read { try $0.search(typed) }.sorted()
  }

  @Test(arguments: [
    ("征", []), ("征收", ["2026-0001"]), ("收征", []),
    ("土地征收补偿", ["2026-0001"]), ("方案 土地", ["2026-0001"]), ("土地 纪要", []),
    ("abc", ["2026-0001"]), ("ＡＢＣ-12", ["2026-0001"]), ("gb23", ["2026-0002"]),
    ("2312", ["2026-0002"]), ("王䶮", ["2026-0003"]), ("𫖯先生", ["2026-0003"]),
    ("", []), ("，。", []),
  ]) func `a case is found by what its text says`(_ typed: String, _ numbers: [String]) throws {
    expectNoDifference(try found(typed), numbers)
  }

  @Test(arguments: [
    "\"", "*", "'", "征收\" OR \"纪要", "100%", "NEAR(x)", "a_b", "NOT y", "-征收", "^引号", "{words}: x",
    "引号\"与", "words:x", "()", "\\", "+", "x AND",
  ]) func `nothing that is typed breaks the query`(_ typed: String) throws {
    _ = try found(typed)
  }

  @Test func `typed operators are words and not operators`() throws {
    expectNoDifference(try found("征收\" OR \"纪要"), [])
    expectNoDifference(try found("near(x) or"), ["2026-0004"])
  }

  @Test func `the text that says it more often comes first`() throws {
    try store.write {
      try $0.replace(Derived(summary(9), text: "征收征收征收"))
    }
    let best = try store.read { try $0.search("征收", limit: 1) }
    expectNoDifference(best, ["2026-0009"])
  }

  @Test func `of a word that too many cases have the newest come first, and all are found`() throws
  {
    try store.write {
      try $0.replace(Derived(summary(8), text: "征收征收征收"))
      try $0.replace(Derived(summary(9), text: "一次征收"))
    }
    let ranked = try store.read { try $0.search("征收", SearchFilter(), limit: 2, mostRanked: 3) }
    expectNoDifference(ranked.first, "2026-0008")
    let newest = try store.read { try $0.search("征收", SearchFilter(), limit: nil, mostRanked: 2) }
    expectNoDifference(newest, ["2026-0009", "2026-0008", "2026-0001"])
  }

  @Test func `a snippet shows the place in the words of the text`() throws {
    let snippet = try #require(
      Snippet(of: "2026-0001\n申请公开桥南村土地征收补偿安置方案（ＡＢＣ－１２）", around: "abc-1"))
    expectNoDifference(
      [snippet.before, snippet.hit, snippet.after], ["村土地征收补偿安置方案（", "ＡＢＣ－１", "２）"])
    expectNoDifference(Snippet(of: "方\n案", around: "方案"), nil)
  }
}
