/// What the parts of a workbook are to one another.
final class Relations: XMLReceiver {
  let root: StaticString = "Relationships"
  private let folder: String
  private let limits: SheetLimits
  private var rows: [(id: String, kind: String, target: String)] = []

  /// The relations of a part; none if it has no list of them.
  init(of part: String, in archive: Archive) throws(SheetFault) {
    let cut = part.lastIndex(of: "/")
    folder = cut.map { String(part[...$0]) } ?? ""
    limits = archive.limits
    let name = folder + "_rels/" + part.dropFirst(folder.count) + ".rels"
    if archive.holds(name) { try XMLPart.read(archive.part(name), for: self) }
  }

  /// The part of a kind, `styles`; the kind is the last word of its address.
  func target(kind: String) -> String? { rows.first { $0.kind == kind }?.target }

  /// The part with this name of a relation, if it is of the kind.
  func target(id: String, kind: String) -> String? {
    rows.first { $0.id == id && $0.kind == kind }?.target
  }

  func begin(_ tag: XMLTag) throws(SheetFault) {
    guard tag.isNamed("Relationship"), let type = tag["Type"], let target = tag["Target"],
      tag["TargetMode"] != "External"
    else { return }
    guard rows.count < limits.tableEntries else { throw .tooLarge(part: "rels") }
    let kind = type.split(separator: "/").last.map { String($0) } ?? ""
    rows.append((tag["Id"] ?? "", kind, resolved(target)))
  }

  /// The name inside the zip of a target that is told from the folder, or from the top.
  private func resolved(_ target: String) -> String {
    var names: [Substring] = []
    for name in ((target.hasPrefix("/") ? "" : folder) + target).split(separator: "/") {
      if name == ".." { _ = names.popLast() } else if name != "." { names.append(name) }
    }
    return names.joined(separator: "/")
  }
}
