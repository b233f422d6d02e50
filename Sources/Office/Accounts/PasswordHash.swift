import Crypto
import CryptoExtras
import Foundation
import Synchronization

/// A password as it is kept: scrypt with its costs and a salt of its own, `scrypt$15$8$1$…$…`.
struct PasswordHash {
  let text: String

  /// scrypt takes 2 to this power rounds: 32 MB and about a tenth of a second; tests take fewer.
  static let power = Mutex(15)

  /// The hash of a password with a fresh salt.
  init(of password: String) {
    let power = Self.power.withLock { $0 }
    let salt = Secret.bytes(16)
    let key = Self.derive(password, salt, power: power)
    text = "scrypt$\(power)$8$1$\(salt.base64EncodedString())$\(key.base64EncodedString())"
  }

  init(_ text: String) { self.text = text }

  /// Whether it is the hash of this password; takes as long for a wrong one.
  func matches(_ password: String) -> Bool {
    let parts = text.split(separator: "$").map(String.init)
    guard parts.count == 6, let power = Int(parts[1]), 1...20 ~= power,
      let salt = Data(base64Encoded: parts[4]), let key = Data(base64Encoded: parts[5])
    else { return false }
    return Self.isEqual(Self.derive(password, salt, power: power), key)
  }

  /// How often each password was hashed or tried, where a test counts the work; else nil.
  static let work = Mutex<[String: Int]?>(nil)

  private static func derive(_ password: String, _ salt: Data, power: Int) -> Data {
    work.withLock { $0?[password, default: 0] += 1 }
    // The costs are ours and within what scrypt takes, so that it cannot fail but for memory.
    let key = try? KDF.Scrypt.deriveKey(
      from: Data(password.precomposedStringWithCompatibilityMapping.utf8), salt: salt,
      outputByteCount: 32, rounds: 1 << power, blockSize: 8, parallelism: 1)
    return key?.withUnsafeBytes { Data($0) } ?? Secret.bytes(32)
  }

  private static func isEqual(_ one: Data, _ other: Data) -> Bool {
    one.count == other.count && zip(one, other).reduce(0) { $0 | ($1.0 ^ $1.1) } == 0
  }
}
