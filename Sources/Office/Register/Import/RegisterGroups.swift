/// The applications of a register one after the other, each with all its rows.
final class RegisterGroups {
  let file: RegisterFile
  private var survey: RegisterSurvey
  private var rest: [RegisterGroup] = []
  private var isAtEnd = false

  init(_ file: RegisterFile, _ survey: RegisterSurvey) {
    self.file = file
    self.survey = survey
  }

  /// Up to `count` applications; none at the end.
  func next(_ count: Int) throws(OfficeError) -> [RegisterGroup] {
    try file.translatingFaults {
      var groups: [RegisterGroup] = []
      while groups.count < count, let group = try self.next() { groups.append(group) }
      return groups
    }
  }

  private func next() throws -> RegisterGroup? {
    while !isAtEnd {
      guard var group = try file.nextGroup() else {
        isAtEnd = true
        rest = survey.scattered.values.map(RegisterGroup.init).sorted { $0.line > $1.line }
        break
      }
      group.rows.removeAll { survey.scatteredLines.contains($0.line) }
      guard !group.rows.isEmpty else { continue }
      if let number = group.officeNumber { group.rows += survey.takeScattered(number) }
      return group
    }
    return rest.popLast()
  }
}

extension RegisterGroup {
  /// The line of its first row.
  var line: Int { rows[0].line }
}
