import Yams

extension PlacedFault {
  /// What the parser found before there was a tree.
  init(_ error: any Error) {
    switch error as? YamlError {
    // The scanner's own mark is often a line too far; its context is where the token began.
    case .scanner(let context, _, let mark, _): self.init(.syntax, at: context?.mark ?? mark)
    case .parser(_, _, let mark, _), .composer(_, _, let mark, _): self.init(.syntax, at: mark)
    case .duplicatedKeysInMapping(let keys, let context):
      self.init(.duplicateKey(keys.first ?? "?"), at: context.mark)
    case .reader(_, let offset, _, let yaml):
      let lines = yaml.prefix(offset ?? 0).count(where: \.isNewline)
      self.init(fault: .syntax, line: lines + 1, column: 1)
    default: self.init(.syntax, at: nil)
    }
  }

  /// A fault where the parser points, the first place without a mark.
  init(_ fault: ProfileFault, at mark: Mark?) {
    self.init(fault: fault, line: mark?.line ?? 1, column: mark?.column ?? 1)
  }
}
