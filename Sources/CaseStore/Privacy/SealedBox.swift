import Crypto
import Foundation

/// Bytes under AES-GCM: a version, the id of the key, the nonce, the sealed bytes and their tag.
///
/// The seal also covers where the bytes belong, so that none can be moved to another place.
enum SealedBox {
  static let version: UInt8 = 1
  static let keyIDCount = 8
  /// Version and key id.
  static let headCount = 1 + keyIDCount

  static func seal(_ bytes: [UInt8], _ place: SealPlace, with key: DeskKey) throws -> [UInt8] {
    let box = try AES.GCM.seal(bytes, using: key.sealing, authenticating: place.bytes)
    guard let combined = box.combined else { throw StoreFault.failed(detail: "no sealed box") }
    return [version] + key.id + combined
  }

  /// The id of the key that sealed it; nil if it is no sealed box.
  static func keyID(of sealed: [UInt8]) -> [UInt8]? {
    guard sealed.count > headCount, sealed[0] == version else { return nil }
    return Array(sealed[1..<headCount])
  }

  /// Returns what was sealed; throws `damaged` if a bit of it is not as it was.
  static func open(_ sealed: [UInt8], _ place: SealPlace, with ring: KeyRing) throws -> [UInt8] {
    guard let key = keyID(of: sealed).flatMap({ ring.key($0) }),
      let box = try? AES.GCM.SealedBox(combined: Data(sealed[headCount...])),
      let bytes = try? AES.GCM.open(box, using: key.sealing, authenticating: place.bytes)
    else { throw StoreFault.damaged(place: place.description) }
    return Array(bytes)
  }
}

/// Where sealed bytes belong.
struct SealPlace: CustomStringConvertible {
  let agency: String
  let table: String
  let row: String

  /// The parts with their lengths, so that no two places read the same.
  var bytes: [UInt8] {
    [agency, table, row].flatMap { part in
      withUnsafeBytes(of: UInt32(part.utf8.count).bigEndian, Array.init) + Array(part.utf8)
    }
  }

  var description: String { "\(table) \(row)" }
}
