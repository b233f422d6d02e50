import Casework
import WorkingDays
import Yams

extension ProfileReader {
  /// Reads the heads of the work body. Several may hold office at once, nobody twice.
  mutating func heads(_ field: ProfileField?) -> [Policy.Head] {
    let entries = list(field) { reader, node in reader.head(node) }
    for (_, terms) in Dictionary(grouping: entries, by: \.head.name) {
      refuseOverlaps(terms.map(\.range), .heads)
    }
    return entries.map(\.head)
  }

  private mutating func head(_ node: Node) -> (head: Policy.Head, range: DayRange)? {
    guard let fields = fields(node, .head) else { return nil }
    let range = self.range(fields, .heads, node)
    guard let name = text(fields[.personName]) else { return nil }
    return (Policy.Head(name: name, from: range.from, until: range.until), range)
  }

  mutating func units(_ field: ProfileField?) -> [HandlingUnit] {
    let entries = list(field) { reader, node in
      reader.unit(node).map { (unit: $0, node: node) }
    }
    refuseRepeats(entries.map { ($0.unit.name, $0.node) }, .name)
    return entries.map(\.unit)
  }

  private mutating func unit(_ node: Node) -> HandlingUnit? {
    guard let fields = fields(node, .unit) else { return nil }
    let handlers = texts(fields[.handlers])
    return text(fields[.name]).map { HandlingUnit(name: $0, handlers: handlers) }
  }
}
