import Crypto
import Foundation

/// Names that only the key can make: equal things have equal names, and a name tells nothing.
enum KeyedName {
  /// The name of something by which a person is found; `use` keeps a name from posing as a number.
  static func person(_ text: String, _ use: String, _ key: DeskKey) -> [UInt8] {
    Array(mac([use, text], key.naming).prefix(16))
  }

  /// The name of a word in the search index: letters and digits that every tokenizer leaves alone.
  static func word(_ word: String, _ key: DeskKey) -> String {
    let code = mac(["word", word], key.indexing).prefix(5)
    var bits = code.reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
    var letters: [UInt8] = []
    for _ in 0..<8 {
      letters.append(alphabet[Int(bits & 31)])
      bits >>= 5
    }
    return String(decoding: letters, as: UTF8.self)
  }

  private static let alphabet = Array("abcdefghijklmnopqrstuvwxyz234567".utf8)

  private static func mac(_ parts: [String], _ key: SymmetricKey) -> HMAC<SHA256>.MAC {
    HMAC<SHA256>.authenticationCode(for: Data(parts.joined(separator: "\u{0}").utf8), using: key)
  }
}
