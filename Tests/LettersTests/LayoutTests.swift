import CustomDump
import Testing

@testable import Letters

/// Where titles break and signatures stand.
struct LayoutTests {
  static let titles: [(String, [String])] = [
    ("政府信息公开申请答复书", ["政府信息公开申请答复书"]),
    ("连云港市人民政府办公室关于张三政府信息公开申请的答复书", ["连云港市人民政府办公室", "关于张三政府信息公开申请的答复书"]),
    (
      "关于申请公开《桥南村土地征收项目补偿安置方案》的补正告知书",
      ["关于申请公开《桥南村土地征收", "项目补偿安置方案》的补正告知书"]
    ),
    ("连云港市自然资源和规划局海州分局政务公开办公室", ["连云港市自然资源和规划局", "海州分局政务公开办公室"]),
    ("某办\u{2028}送达回证", ["某办", "送达回证"]),
  ]

  @Test(arguments: titles)
  func `a title breaks into lines of nearly one length`(title: String, lines: [String]) {
    expectNoDifference(TitleLines.lines(of: title), lines)
  }

  @Test func `a title without a place to break is broken all the same`() {
    let lines = TitleLines.lines(of: String(repeating: "（", count: 45))
    expectNoDifference(lines.map(\.count), [15, 15, 15])
  }

  @Test func `the day stands four characters from the right, the name over its middle`() {
    let place = SignaturePlace(Signature(name: "连云港市人民政府办公室", day: "2026年3月5日"))
    // 22 and 12 halves: the name is five characters longer, half of them on each side.
    expectNoDifference([place.name, place.day], [1.5, 4])
  }

  @Test func `a long name reaches the right edge, the day under its middle`() {
    let name = String(repeating: "局", count: 20)
    let place = SignaturePlace(Signature(name: name, day: "2026年3月5日"))
    expectNoDifference([place.name, place.day], [0, 7])
  }
}
