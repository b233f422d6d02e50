import WorkingDays
import Yams

extension ProfileReader {
  /// Reads the respondents; an empty answer leaves a fault behind.
  mutating func respondents(_ field: ProfileField?) -> [Respondent] {
    guard let field else { return [] }
    guard !field.node.isBlank, field.node.sequence?.isEmpty != true else {
      note(.noRespondents, at: field.node)
      return []
    }
    let entries = list(field) { reader, node in
      reader.respondent(node).map { (respondent: $0, node: node) }
    }
    refuseRepeats(entries.map { ($0.respondent.code, $0.node) }, .code)
    refuseRepeats(entries.map { ($0.respondent.name, $0.node) }, .name)
    return entries.map(\.respondent)
  }

  private mutating func respondent(_ node: Node) -> Respondent? {
    guard let fields = fields(node, .respondent) else { return nil }
    let code = self.code(fields[.code])
    let name = text(fields[.name])
    let level: RespondentLevel? = choice(fields[.level])
    let letterhead = text(fields[.letterhead])
    let pattern = value(fields[.documentNumber], else: { .badPattern($0) }) {
      DocumentNumberPattern($0)
    }
    let remedies = self.remedies(fields[.remedies])
    guard let code, let name, let level, let pattern else { return nil }
    return Respondent(
      code: code, name: name, level: level, letterhead: letterhead ?? name,
      documentNumber: pattern, remedies: remedies)
  }

  private mutating func remedies(_ field: ProfileField?) -> [RemedyBodies] {
    let entries = list(field, atLeastOne: true) { reader, node in reader.bodies(node) }
    refuseOverlaps(entries.map(\.range), .remedies)
    return entries.map(\.bodies)
  }

  private mutating func bodies(_ node: Node) -> (bodies: RemedyBodies, range: DayRange)? {
    guard let fields = fields(node, .remedies) else { return nil }
    let range = self.range(fields, .remedies, node)
    let reconsideration = text(fields[.reconsideration])
    let court = text(fields[.court])
    guard let reconsideration, let court else { return nil }
    let bodies = RemedyBodies(
      from: range.from, until: range.until, reconsideration: reconsideration, court: court,
      online: text(fields[.online]))
    return (bodies, range)
  }

  /// Notes every text that stood in an entry before.
  mutating func refuseRepeats(_ entries: [(String, Node)], _ key: ProfileKey) {
    var seen: Set<String> = []
    for (text, node) in entries where !seen.insert(text).inserted {
      note(.repeated(key, text), at: node)
    }
  }
}
