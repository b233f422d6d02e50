/// Reads which style of cells has which number format.
final class StylesReceiver: XMLReceiver {
  let root: StaticString = "styleSheet"
  private(set) var formats: [NumberFormat] = []
  private var custom: [Int: NumberFormat] = [:]
  private var isCellStyles = false
  private let limits: SheetLimits

  init(limits: SheetLimits) { self.limits = limits }

  func begin(_ tag: XMLTag) throws(SheetFault) {
    guard formats.count < limits.tableEntries, custom.count < limits.tableEntries else {
      throw .tooLarge(part: "styles.xml")
    }
    if tag.isNamed("numFmt"), let id = tag.number("numFmtId"), let code = tag["formatCode"] {
      custom[id] = NumberFormat(code: code)
    } else if tag.isNamed("cellXfs") {
      isCellStyles = true
    } else if isCellStyles, tag.isNamed("xf") {
      let id = tag.number("numFmtId") ?? 0
      formats.append(custom[id] ?? NumberFormat(builtIn: id) ?? .general)
    }
  }

  func end(_ tag: XMLTag) -> Bool {
    if tag.isNamed("cellXfs") { isCellStyles = false }
    return false
  }
}
