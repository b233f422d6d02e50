import Yams

extension PlacedFault {
  /// What the parser found before there was a tree.
  init(_ error: any Error) {
    switch error as? YamlError {
    case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _),
      .composer(_, let problem, let mark, _):
      self.init(fault: .syntax(problem), line: mark.line, column: mark.column)
    case .duplicatedKeysInMapping(let keys, let context):
      self.init(
        fault: .duplicateKey(keys.first ?? "?"), line: context.mark.line,
        column: context.mark.column)
    case .reader(let problem, let offset, _, let yaml):
      let lines = yaml.prefix(offset ?? 0).count(where: \.isNewline)
      self.init(fault: .syntax(problem), line: lines + 1, column: 1)
    default:
      self.init(fault: .syntax("\(error)"), line: 1, column: 1)
    }
  }
}
