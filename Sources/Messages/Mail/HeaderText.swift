import Foundation

/// Text of a header outside ASCII, as encoded words (RFC 2047).
enum HeaderText {
  /// Bytes of text in one encoded word, so that it stays under 75 characters.
  private static let piece = 39

  /// The text as it stands in a header; no character of it can end the line.
  static func encoded(_ text: String) -> String {
    let isPlain = text.utf8.allSatisfy {
      (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0 | 0x20)
        || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) || $0 == UInt8(ascii: " ")
    }
    if isPlain, text.utf8.count <= piece { return text }
    return pieces(of: text).map { "=?UTF-8?B?\(Data($0.utf8).base64EncodedString())?=" }
      .joined(separator: "\r\n ")
  }

  /// Cuts the text between characters.
  private static func pieces(of text: String) -> [String] {
    var pieces = [""]
    for scalar in text.unicodeScalars {
      let width = UTF8.width(scalar)
      if (pieces.last?.utf8.count ?? 0) + width > piece { pieces.append("") }
      pieces[pieces.count - 1].unicodeScalars.append(scalar)
    }
    return pieces
  }
}
