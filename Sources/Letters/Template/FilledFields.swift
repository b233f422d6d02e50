internal import Mustache

/// The fields as Mustache sees them: it prints a number for each value, which is kept here.
struct FilledFields: MustacheParent {
  let fields: LetterFields
  let kept: KeptValues

  func child(named name: String) -> Any? {
    switch fields[name] {
    case nil: nil
    case .flag(let flag): flag
    case .list(let rows): rows.map { FilledFields(fields: $0, kept: kept) }
    case .text(let text): FilledText(value: .text(text), kept: kept)
    case .missing: FilledText(value: .missing(name), kept: kept)
    }
  }
}

/// The values that were printed, by their numbers.
final class KeptValues {
  private(set) var values: [KeptValue] = []

  func keep(_ value: KeptValue) -> Int {
    values.append(value)
    return values.count - 1
  }
}

enum KeptValue {
  case text(String)
  case missing(String)
}

/// One value: an empty or missing one is false as a section.
private struct FilledText: MustacheParent, MustacheCustomRenderable {
  let value: KeptValue
  let kept: KeptValues

  var renderText: String { MarkedText.mark(value: kept.keep(value)) }

  var isNull: Bool {
    switch value {
    case .text(let text): text.isEmpty
    case .missing: true
    }
  }

  func child(named: String) -> Any? { nil }
}
