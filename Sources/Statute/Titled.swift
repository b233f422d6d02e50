/// A closed choice of the law: a stable English name for programs, a Chinese title for people.
public protocol Titled: CaseIterable, Codable, Hashable, Sendable, RawRepresentable<String> {
  /// The term as officers and applicants read it.
  var title: String { get }
}

extension Titled {
  /// The choice that is called `text`, by its English name or its Chinese title.
  public static func named(_ text: String) -> Self? {
    Self(rawValue: text) ?? allCases.first { $0.title == text }
  }
}
