/// The sheets of a workbook, and how it counts days.
final class Workbook: XMLReceiver {
  let root: StaticString = "workbook"
  private(set) var sheets: [(name: String, part: String, isVisible: Bool)] = []
  private(set) var countsFrom1904 = false
  let relations: Relations
  /// Its name inside the zip.
  let part: String
  private let archive: Archive

  init(_ archive: Archive) throws(SheetFault) {
    self.archive = archive
    let top = try Relations(of: "", in: archive).target(kind: "officeDocument")
    let name = top ?? "xl/workbook.xml"
    guard archive.holds(name), !name.lowercased().hasSuffix(".bin") else { throw .notAWorkbook }
    part = name
    relations = try Relations(of: name, in: archive)
    try XMLPart.read(archive.part(name), for: self)
  }

  func begin(_ tag: XMLTag) throws(SheetFault) {
    if tag.isNamed("workbookPr") {
      countsFrom1904 = ["1", "true"].contains(tag["date1904"])
    } else if tag.isNamed("sheet"), let name = tag["name"], let id = tag["id"],
      let part = relations.target(id: id, kind: "worksheet")
    {
      guard sheets.count < archive.limits.tableEntries else {
        throw .tooLarge(part: "workbook.xml")
      }
      sheets.append((name, part, tag["state"] ?? "visible" == "visible"))
    }
  }

  /// The sheet of this name; without a name the first that is visible.
  func sheet(_ name: String?) throws(SheetFault) -> (name: String, part: String) {
    guard let first = sheets.first(where: \.isVisible) ?? sheets.first else { throw .noSheet }
    guard let name else { return (first.name, first.part) }
    guard let found = sheets.first(where: { $0.name == name }) else {
      throw .noSuchSheet(name: name, sheets: sheets.map(\.name))
    }
    return (found.name, found.part)
  }

  /// The table of texts that the cells share; empty where there is none.
  func sharedTexts() throws(SheetFault) -> SharedTexts {
    let receiver = SharedTextsReceiver(limits: archive.limits)
    if let part = relations.target(kind: "sharedStrings") {
      try XMLPart.read(archive.part(part), for: receiver)
    }
    try receiver.texts.finish()
    return receiver.texts
  }

  /// The number format of each style of cells.
  func formats() throws(SheetFault) -> [NumberFormat] {
    let receiver = StylesReceiver(limits: archive.limits)
    if let part = relations.target(kind: "styles") {
      try XMLPart.read(archive.part(part), for: receiver)
    }
    return receiver.formats
  }
}
