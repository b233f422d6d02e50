/// Holds each name of a template against the fields, also where nothing will be shown.
struct FieldCheck {
  private let template: String
  private var scopes: [Scope]

  static func check(
    _ tags: [TemplateTag], of template: String, against fields: LetterFields
  ) throws(TemplateFault) {
    var check = FieldCheck(template: template, scopes: [.fields([fields])])
    for tag in tags { try check.pass(tag) }
  }

  /// What a section adds to the names that may stand in it.
  private enum Scope {
    case fields([LetterFields])
    /// The names of rows of which there is none.
    case names(Set<String>)
    /// Rows of which nothing is known, not even their names.
    case anything
  }

  /// What was found under a name.
  private enum Found {
    case values([LetterValue], in: [LetterFields])
    case named
  }

  private mutating func pass(_ tag: TemplateTag) throws(TemplateFault) {
    switch tag.kind {
    case .comment: break
    case .close: scopes.removeLast()
    case .section: scopes.append(scope(of: tag.name, try found(tag)))
    case .inverted:
      _ = try found(tag)
      scopes.append(.fields([]))
    case .field:
      guard case .values(let values, _) = try found(tag) else { return }
      guard values.allSatisfy(\.isPrintable) else { throw fault(tag, .notText(tag.name)) }
    }
  }

  private func found(_ tag: TemplateTag) throws(TemplateFault) -> Found {
    for scope in scopes.reversed() {
      switch scope {
      case .anything: return .named
      case .names(let names): if names.contains(tag.name) { return .named }
      case .fields(let rows):
        let values = rows.compactMap { $0[tag.name] }
        if !values.isEmpty { return .values(values, in: rows) }
      }
    }
    throw fault(tag, .unknownField(tag.name, nearest: Nearness.nearest(to: tag.name, in: names)))
  }

  private func scope(of name: String, _ found: Found) -> Scope {
    guard case .values(let values, let owners) = found else { return .anything }
    let lists = values.compactMap(\.rows)
    guard !lists.isEmpty else { return .fields([]) }
    let rows = lists.flatMap { $0 }
    guard rows.isEmpty else { return .fields(rows) }
    let names = owners.compactMap { $0.namesOfRows(in: name) }
    return names.isEmpty ? .anything : .names(names.reduce(into: []) { $0.formUnion($1) })
  }

  private var names: [String] {
    let all = scopes.reversed().flatMap { scope -> [String] in
      switch scope {
      case .fields(let rows): rows.flatMap(\.names)
      case .names(let names): names.sorted()
      case .anything: []
      }
    }
    return all
  }

  private func fault(_ tag: TemplateTag, _ kind: TemplateFault.Kind) -> TemplateFault {
    TemplateFault(template: template, line: tag.line, kind: kind)
  }
}

extension LetterValue {
  fileprivate var isPrintable: Bool {
    switch self {
    case .text, .missing: true
    case .flag, .list: false
    }
  }

  fileprivate var rows: [LetterFields]? {
    if case .list(let rows) = self { rows } else { nil }
  }
}
