import Crypto
import Foundation

/// The file that goes from one side to the other: a head in the clear, the locked content, and the
/// signature of all of it.
///
/// `YSQXCHG1`, four bytes with the length of the head, the head as JSON, AES-GCM, 64 bytes Ed25519.
struct ParcelFile {
  struct Head: Codable {
    /// Fingerprints of the keys of the two sides.
    let from: String
    let to: String
    let number: Int
    /// An X25519 key for this file alone; its secret half is forgotten at once, so that the sender
    /// cannot open the file either.
    let agreement: Data
  }

  private static let magic = Array("YSQXCHG1".utf8)
  private static let signatureCount = 64
  private static let longestHead = 4_096

  let head: Head
  private let headBytes: [UInt8]
  private let sealed: [UInt8]
  private let signed: [UInt8]
  private let signature: [UInt8]

  /// Takes a file apart without believing any of it; nil where it is no such file.
  init?(_ bytes: [UInt8]) {
    let start = Self.magic.count + 4
    guard bytes.count > start + Self.signatureCount, bytes.starts(with: Self.magic) else {
      return nil
    }
    let count = bytes[Self.magic.count..<start].reduce(0) { $0 << 8 | Int($1) }
    let end = bytes.count - Self.signatureCount
    guard 1...Self.longestHead ~= count, start + count < end else { return nil }
    headBytes = Array(bytes[start..<start + count])
    guard let head = CarriedCoding.value(Head.self, of: headBytes) else { return nil }
    self.head = head
    sealed = Array(bytes[(start + count)..<end])
    signed = Array(bytes[..<end])
    signature = Array(bytes[end...])
  }

  /// Whether the other side signed exactly these bytes.
  func isSigned(by keys: PublicKeys) -> Bool {
    keys.signingKey?.isValidSignature(signature, for: signed) ?? false
  }

  /// The content; nil where it is not locked to these keys.
  func content(for keys: SecretKeys) -> [UInt8]? {
    guard let ephemeral = try? Curve25519.KeyAgreement.PublicKey(rawRepresentation: head.agreement),
      let shared = try? keys.agreement.sharedSecretFromKeyAgreement(with: ephemeral),
      let box = try? AES.GCM.SealedBox(combined: sealed),
      let bytes = try? AES.GCM.open(
        box, using: Self.key(shared, headBytes), authenticating: headBytes)
    else { return nil }
    return Array(bytes)
  }

  /// The bytes of a file with this content, signed by one side and locked to the other.
  static func bytes(
    of content: [UInt8], number: Int, from own: PublicKeys, _ secret: SecretKeys,
    to other: PublicKeys
  ) throws -> [UInt8] {
    guard let agreement = other.agreementKey else { throw OfficeError.notExchangeKeys }
    let ephemeral = Curve25519.KeyAgreement.PrivateKey()
    let head = CarriedCoding.bytes(
      of: Head(
        from: own.fingerprint, to: other.fingerprint, number: number,
        agreement: ephemeral.publicKey.rawRepresentation))
    let shared = try ephemeral.sharedSecretFromKeyAgreement(with: agreement)
    let box = try AES.GCM.seal(content, using: key(shared, head), authenticating: head)
    guard let combined = box.combined else { throw OfficeError.notExchangeKeys }
    let length = withUnsafeBytes(of: UInt32(head.count).bigEndian, Array.init)
    let signed = magic + length + head + Array(combined)
    return signed + Array(try secret.signing.signature(for: signed))
  }

  private static func key(_ shared: SharedSecret, _ head: [UInt8]) -> SymmetricKey {
    shared.hkdfDerivedSymmetricKey(
      using: SHA256.self, salt: Data("ysq exchange".utf8), sharedInfo: head, outputByteCount: 32)
  }
}

extension OfficeError {
  static let notExchangeKeys = OfficeError(
    .refused, code: "notExchangeKeys", message: "这不是交换公钥文件", field: "--with",
    hint: "对方用 ysq exchange pair --side 外网（或者内网） --out 文件 写出")
}
