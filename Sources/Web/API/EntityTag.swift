import HTTPTypes
import Office

/// The version of a case as HTTP names it: `"7"` after the seventh fact.
enum EntityTag {
  static func of(_ version: Int) -> String { "\"\(version)\"" }

  /// Whether the program has this version already (`If-None-Match`).
  static func isKnown(_ version: Int, _ call: Call) -> Bool {
    guard let text = call.headers[.ifNoneMatch] else { return false }
    return tags(text).contains { $0 == "*" || $0 == of(version) || $0 == "W/" + of(version) }
  }

  /// The version that a change may be made to (`If-Match`); nil where any may.
  ///
  /// - Throws: 412 where the case is at none of those named.
  static func demanded(_ call: Call, at version: Int) throws -> Int? {
    guard let text = call.headers[.ifMatch] else { return nil }
    let tags = tags(text)
    guard tags.allSatisfy({ $0 == "*" || $0.isTag }) else { throw Problem.badTag }
    if tags.contains("*") { return nil }
    guard tags.contains(of(version)) else { throw Problem.stale }
    return version
  }

  private static func tags(_ text: String) -> [String] {
    text.split(separator: ",", omittingEmptySubsequences: false).map {
      String($0.trimmingPrefix { $0 == " " }.reversed().trimmingPrefix { $0 == " " }.reversed())
    }
  }
}

extension String {
  fileprivate var isTag: Bool {
    let plain = hasPrefix("W/") ? dropFirst(2) : self[...]
    return plain.count >= 2 && plain.hasPrefix("\"") && plain.hasSuffix("\"")
  }
}

extension Problem {
  static let stale = Problem(
    .preconditionFailed, "staleVersion", "案件已经有了新的登记，本次没有登记", hint: "请重新取得案件，看过新的情况再办")
  static let badTag = Problem(
    .badRequest, "badEntityTag", "If-Match 读不出来", hint: "请原样写上案件的 ETag，如 \"7\"")
}
