import Crypto
import Foundation

/// The public keys of one side, as it gives them to the other.
struct PublicKeys: Codable, Hashable {
  static let format = "ysq-exchange-keys-1"

  let format: String
  let side: ExchangeSide
  /// The name of the office in its profile.
  let name: String
  /// X25519, by which files are locked to this side.
  let agreement: Data
  /// Ed25519, by which files prove that they are of this side.
  let signing: Data

  /// Reads the text that was written; nil for anything else.
  init?(text: String) {
    guard let keys = try? JSONDecoder().decode(PublicKeys.self, from: Data(text.utf8)),
      keys.format == Self.format, keys.agreementKey != nil, keys.signingKey != nil
    else { return nil }
    self = keys
  }

  init(_ secret: SecretKeys, side: ExchangeSide, name: String) {
    format = Self.format
    self.side = side
    self.name = name
    agreement = secret.agreement.publicKey.rawRepresentation
    signing = secret.signing.publicKey.rawRepresentation
  }

  var text: String { String(decoding: CarriedCoding.bytes(of: self), as: UTF8.self) }

  /// SHA-256 of the keys: what two people read to each other.
  var fingerprint: String {
    let bytes = Array(side.rawValue.utf8) + Array(agreement) + Array(signing)
    return Office.digest(bytes)
  }

  var agreementKey: Curve25519.KeyAgreement.PublicKey? {
    try? Curve25519.KeyAgreement.PublicKey(rawRepresentation: agreement)
  }

  var signingKey: Curve25519.Signing.PublicKey? {
    try? Curve25519.Signing.PublicKey(rawRepresentation: signing)
  }
}

/// The secret halves of the keys of this side.
struct SecretKeys {
  let agreement: Curve25519.KeyAgreement.PrivateKey
  let signing: Curve25519.Signing.PrivateKey

  init() {
    agreement = Curve25519.KeyAgreement.PrivateKey()
    signing = Curve25519.Signing.PrivateKey()
  }

  /// Reads what `bytes` gave; nil for anything else.
  init?(bytes: [UInt8]) {
    guard bytes.count == 64,
      let agreement = try? Curve25519.KeyAgreement.PrivateKey(
        rawRepresentation: Data(bytes[..<32])),
      let signing = try? Curve25519.Signing.PrivateKey(rawRepresentation: Data(bytes[32...]))
    else { return nil }
    (self.agreement, self.signing) = (agreement, signing)
  }

  var bytes: [UInt8] { Array(agreement.rawRepresentation + signing.rawRepresentation) }
}

/// JSON with sorted keys: the same value is always the same bytes.
enum CarriedCoding {
  static func bytes(of value: some Encodable) -> [UInt8] {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    do { return Array(try encoder.encode(value)) } catch {
      preconditionFailure("plain values are always written: \(error)")
    }
  }

  static func value<T: Decodable>(_ type: T.Type, of bytes: [UInt8]) -> T? {
    try? JSONDecoder().decode(type, from: Data(bytes))
  }
}
