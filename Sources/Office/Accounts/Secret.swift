import Crypto
import Foundation

/// Words that nobody can guess, and the digests by which they are known again.
enum Secret {
  /// Bytes of the system's source of chance.
  static func bytes(_ count: Int) -> Data {
    SymmetricKey(size: SymmetricKeySize(bitCount: count * 8)).withUnsafeBytes { Data($0) }
  }

  /// 43 letters and digits, 256 bits.
  static func token() -> String {
    bytes(32).base64EncodedString().replacing("+", with: "-").replacing("/", with: "_")
      .replacing("=", with: "")
  }

  /// A code that is read out or typed from paper, `K7QM-2XHW-9DRA`: 60 bits, no letter that looks
  /// like a digit.
  static func code() -> String { code(bytes(12)) }

  /// The code that follows from words of which one is a secret, each time the same.
  static func code(from seed: String) -> String {
    code(Data(SHA256.hash(data: Data(seed.utf8)).prefix(12)))
  }

  private static func code(_ bytes: Data) -> String {
    let letters = bytes.map { alphabet[Int($0) & 31] }
    return stride(from: 0, to: 12, by: 4).map { String(letters[$0..<$0 + 4]) }
      .joined(separator: "-")
  }

  /// A typed code as it was made: capitals without blanks and dashes.
  static func digest(ofCode code: String, of number: String) -> String {
    let plain = code.uppercased().filter { alphabet.contains($0) }
    return digest("\(number) \(plain)")
  }

  /// SHA-256 in hexadecimal.
  static func digest(_ text: String) -> String {
    Office.digest(Array(text.utf8))
  }

  /// Whether two texts are equal, in a time that does not tell where they differ.
  static func areEqual(_ one: String, _ other: String) -> Bool {
    let (one, other) = (Array(one.utf8), Array(other.utf8))
    return one.count == other.count && zip(one, other).reduce(0) { $0 | ($1.0 ^ $1.1) } == 0
  }

  private static let alphabet = Array("ABCDEFGHJKLMNPQRSTUVWXYZ23456789")
}
