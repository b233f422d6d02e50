import Statute
import WorkingDays
import Yams

extension ProfileReader {
  /// Longest break of one region, in calendar days; more is a slip of the pen.
  private static let longestHoliday = 31

  mutating func readings(_ field: ProfileField?) -> [Reading: ReadingChoice] {
    var readings: [Reading: ReadingChoice] = [:]
    for (name, node) in entries(field) {
      guard let reading = named(name, as: Reading.self, { .unknownReading($0) }) else { continue }
      if readings[reading] != nil { note(.duplicateKey(reading.title), at: name) }
      readings[reading] = choice(node, of: reading)
    }
    return readings
  }

  private mutating func choice(_ node: Node, of reading: Reading) -> ReadingChoice? {
    let field = ProfileField(key: .readings, node: node)
    return value(field, else: { .unknownChoice(reading, $0) }) {
      ReadingChoice.named($0).flatMap { reading.choices.contains($0) ? $0 : nil }
    }
  }

  mutating func localHolidays(_ field: ProfileField?) -> [LocalHoliday] {
    let entries = list(field) { reader, node in reader.localHoliday(node) }
    refuseOverlaps(entries.map(\.range), .localHolidays)
    return entries.map(\.holiday)
  }

  private mutating func localHoliday(
    _ node: Node
  ) -> (holiday: LocalHoliday, range: DayRange)? {
    guard let fields = fields(node, .localHoliday) else { return nil }
    let range = self.range(fields, .localHolidays, node)
    let name = text(fields[.name])
    let basis = text(fields[.basis])
    guard let first = range.from, let last = range.until, let name, let basis else { return nil }
    if last - first >= Self.longestHoliday { note(.longHoliday(name, last - first + 1), at: node) }
    return (LocalHoliday(first: first, last: last, name: name, basis: basis), range)
  }

  /// Lists what stands in a section whose keys are the choices of the law.
  mutating func entries(_ field: ProfileField?) -> [(Node, Node)] {
    guard let field, isFilled(field) else { return [] }
    return mapping(field.node, field.key).map { $0.map { ($0.key, $0.value) } } ?? []
  }

  /// Reads a key that is a choice of the law.
  mutating func named<Choice: Titled>(
    _ node: Node, as choice: Choice.Type, _ fault: (String) -> ProfileFault
  ) -> Choice? {
    let text = node.scalar?.string ?? "?"
    if let found = Choice.named(text) { return found }
    note(fault(text), at: node)
    return nil
  }
}
