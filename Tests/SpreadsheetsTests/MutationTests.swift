import Foundation
import Testing

@testable import Spreadsheets

/// Whatever bytes of a file change, it is read or refused; a trap would end the tests.
struct MutationTests {
  let folder: SheetFolder

  init() throws { folder = try SheetFolder() }

  /// A generator that gives the same numbers in every run.
  private struct Seeded {
    var state: UInt64

    mutating func next(below count: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % count
    }
  }

  private static func mutated(_ bytes: [UInt8], _ seeded: inout Seeded) -> [UInt8] {
    var bytes = bytes
    for _ in 0...seeded.next(below: 4) {
      let place = seeded.next(below: bytes.count)
      switch seeded.next(below: 4) {
      case 0: bytes[place] = UInt8(seeded.next(below: 256))
      case 1: bytes[place] ^= 1 << UInt8(seeded.next(below: 8))
      case 2: bytes.removeSubrange(place..<min(place + seeded.next(below: 9), bytes.count))
      default: bytes.insert(contentsOf: bytes[place..<min(place + 9, bytes.count)], at: place)
      }
      if bytes.isEmpty { return bytes }
    }
    return bytes
  }

  private static var sample: WorkbookSample {
    var sample = WorkbookSample(
      rows: """
        <row r="1"><c r="A1" t="s"><v>1</v></c><c r="B1" t="inlineStr"><is><t>甲</t></is></c>\
        <c r="C1" t="str"><f>A1</f><v>果_x000D_</v></c><c r="D1" t="b"><v>1</v></c></row>\
        <row r="2"><c r="A2" s="1"><v>44834.5</v></c><c r="B2" s="2"><v>3.2E+17</v></c>\
        <c r="C2" s="3"><v>-0.000125</v></c><c r="AB2" t="d"><v>2022-09-30T00:00:00</v></c></row>
        """, after: "<mergeCells><mergeCell ref=\"A1:C1\"/></mergeCells>")
    sample.setFormats([(22, nil), (165, "[h]:mm"), (166, "00000")])
    sample.setShared(["<t>一</t>", "<r><t>王</t></r><rPh><t>x</t></rPh>"])
    return sample
  }

  private func read(_ path: String) {
    guard let reader = try? SheetReader(path: path) else { return }
    _ = try? reader.merged()
    while (try? reader.next()) != nil {}
  }

  @Test func `a workbook`() throws {
    let bytes = try [UInt8](Data(contentsOf: URL(filePath: Self.sample.packed(folder.path + "/a"))))
    var seeded = Seeded(state: 1)
    for _ in 0..<1_000 { read(try folder.file("b.xlsx", Self.mutated(bytes, &seeded))) }
  }

  @Test func `the parts of a workbook`() throws {
    var seeded = Seeded(state: 2)
    let names = Self.sample.parts.keys.sorted()
    for _ in 0..<1_000 {
      var sample = Self.sample
      let name = names[seeded.next(below: names.count)]
      sample.parts[name] = sample.parts[name].map { Self.mutated($0, &seeded) }
      read(try sample.packed(folder.path + "/b.xlsx"))
    }
  }

  @Test func `a text`() throws {
    let text = "申请编号，\"申请\"\"人\"\"\",'=1\r\n\"a\nb\",王晓明;x\t\r\r\n"
    var seeded = Seeded(state: 3)
    for _ in 0..<1_000 { read(try folder.file("b.csv", Self.mutated(Array(text.utf8), &seeded))) }
  }
}
