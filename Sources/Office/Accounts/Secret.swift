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
  static func code() -> String {
    let letters = bytes(12).map { alphabet[Int($0) & 31] }
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
    SHA256.hash(data: Data(text.utf8)).map { String(hex: $0) }.joined()
  }

  private static let alphabet = Array("ABCDEFGHJKLMNPQRSTUVWXYZ23456789")
}

extension String {
  fileprivate init(hex byte: UInt8) {
    let digits = String(byte, radix: 16)
    self = digits.count == 1 ? "0" + digits : digits
  }
}
