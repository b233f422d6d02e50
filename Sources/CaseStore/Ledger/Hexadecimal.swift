import Crypto

/// Bytes written as two lower-case digits each.
enum Hexadecimal {
  private static let digits = Array("0123456789abcdef".utf8)

  static func text(_ bytes: some Sequence<UInt8>) -> String {
    String(
      decoding: bytes.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }, as: UTF8.self)
  }

  /// The SHA-256 of the bytes.
  static func digest(_ bytes: [UInt8]) -> String { text(SHA256.hash(data: bytes)) }
}
