/// Text between tags.
enum XMLText {
  private static let names: [(String, String)] = [
    ("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&apos;", "'"), ("&amp;", "&"),
  ]

  /// The text that is meant; characters that are told by number stay as they are written.
  static func plain(_ bytes: ArraySlice<UInt8>) -> String {
    let text = bytes.withUnsafeBytes { EscapedText.decoded($0) }
    guard text.contains("&") else { return text }
    return names.reduce(text) { $0.replacing($1.0, with: $1.1) }
  }
}
