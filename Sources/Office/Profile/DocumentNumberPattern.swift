/// How a respondent numbers its replies, such as 连政公开〔{年份}〕{序号}号.
public struct DocumentNumberPattern: Hashable, Sendable {
  private let beforeYear: String
  private let between: String
  private let afterSerial: String

  static let year = "{年份}"
  static let serial = "{序号}"

  /// Reads a pattern that names the year once, and after it the serial once.
  public init?(_ text: String) {
    guard let (head, rest) = Self.cut(text, at: Self.year),
      let (middle, tail) = Self.cut(rest, at: Self.serial),
      !(head + middle + tail).contains(where: { "{}｛｝".contains($0) })
    else { return nil }
    (beforeYear, between, afterSerial) = (head, middle, tail)
  }

  /// The number of a document.
  public func number(year: Int, serial: Int) -> String {
    "\(beforeYear)\(year)\(between)\(serial)\(afterSerial)"
  }

  /// The same with room for the serial, as a draft bears it.
  func blank(year: Int) -> String { "\(beforeYear)\(year)\(between)　\(afterSerial)" }

  private static func cut(_ text: String, at mark: String) -> (String, String)? {
    let parts = text.split(separator: mark, omittingEmptySubsequences: false)
    return parts.count == 2 ? (String(parts[0]), String(parts[1])) : nil
  }
}
