import NIOCore

/// What a form was filled with, and the files that came with it.
struct FormBody: Sendable {
  var values: [String: [String]] = [:]
  var files: [String: [UploadedFile]] = [:]
  /// What was sent as JSON, as it came.
  var json: [UInt8]?

  /// A file as the browser sent it; its name is only a word.
  struct UploadedFile: Sendable {
    let name: String
    let bytes: [UInt8]
  }

  /// Reads `a=b&c=d`, as links and forms without files send it.
  static func values(ofQuery text: some StringProtocol) -> [String: [String]] {
    var values: [String: [String]] = [:]
    for pair in text.split(separator: "&") {
      let parts = pair.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      let name = decoded(parts[0])
      values[name, default: []].append(parts.count > 1 ? decoded(parts[1]) : "")
    }
    return values
  }

  private static func decoded(_ text: some StringProtocol) -> String {
    var bytes: [UInt8] = []
    var rest = Array(text.utf8)[...]
    while let byte = rest.popFirst() {
      if byte == UInt8(ascii: "+") {
        bytes.append(UInt8(ascii: " "))
      } else if byte == UInt8(ascii: "%"), rest.count >= 2,
        let value = UInt8(String(decoding: rest.prefix(2), as: UTF8.self), radix: 16)
      {
        bytes.append(value)
        rest = rest.dropFirst(2)
      } else {
        bytes.append(byte)
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
