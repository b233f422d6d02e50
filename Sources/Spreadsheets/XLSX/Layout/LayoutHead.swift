/// The part of a workbook that lists its sheets, as far as filled sheets change it.
struct LayoutHead {
  let bytes: [UInt8]
  let hasFormulas: Bool
  /// In the order of the sheets.
  let fillings: [LayoutFilling]

  /// Print areas that grew, and formulas to be computed on opening; nil where nothing changes.
  func changed() -> [UInt8]? {
    var scanner = MarkupScanner(bytes)
    var changed: [UInt8] = []
    var copied = 0
    while let tag = scanner.next() {
      guard let edit = computing(tag) ?? printing(tag) else { continue }
      changed += bytes[copied..<edit.range.lowerBound] + Array(edit.text.utf8)
      copied = edit.range.upperBound
    }
    return copied == 0 ? nil : changed + bytes[copied...]
  }

  /// A workbook without this tag is computed on opening anyway.
  private func computing(_ tag: Markup) -> (range: Range<Int>, text: String)? {
    guard hasFormulas, tag.name == "calcPr", tag.kind != .end else { return nil }
    let end = tag.kind == .empty ? "/>" : ">"
    let plain = tag.setting("fullCalcOnLoad", nil).text.dropLast(end.count)
    return (tag.range, "\(plain) fullCalcOnLoad=\"1\"\(end)")
  }

  private func printing(_ tag: Markup) -> (range: Range<Int>, text: String)? {
    guard tag.name == "definedName", tag.kind == .begin, tag["name"] == "_xlnm.Print_Area",
      let index = tag["localSheetId"].flatMap({ Int($0) }), fillings.indices.contains(index),
      fillings[index].grows
    else { return nil }
    let text = bytes[tag.range.upperBound...].prefix { $0 != UInt8(ascii: "<") }
    let area = fillings[index].printArea(String(decoding: text, as: UTF8.self))
    return (text.startIndex..<text.endIndex, area)
  }
}
