import Mustache

/// What a page shows, laid out for the templates: a field is found by its name at once.
///
/// The library of templates reflects on a value anew for each name that a template asks of it; here
/// each value is reflected on once.
final class PageContent: MustacheParent {
  private let fields: [String: Any]

  private init(_ mirror: Mirror) {
    var fields: [String: Any] = [:]
    for (name, value) in mirror.children {
      if let name { fields[name] = Self.of(value) }
    }
    self.fields = fields
  }

  func child(named name: String) -> Any? { fields[name] }

  /// A value with everything inside it laid out; nil for an optional that holds nothing.
  static func of(_ value: Any) -> Any? {
    if value is String || value is Bool || value is Int || value is any MustacheParent {
      return value
    }
    let mirror = Mirror(reflecting: value)
    switch mirror.displayStyle {
    case .optional: return mirror.children.first.flatMap { of($0.value) }
    case .collection: return mirror.children.compactMap { of($0.value) }
    case .struct: return PageContent(mirror)
    default: return value
    }
  }
}
