import Foundation

/// What a safe copy says of itself.
public struct BackupManifest: Codable, Hashable, Sendable {
  static let knownFormat = 1

  /// The form of the copy; another one cannot be read.
  let format: Int
  /// The version of the program that made it.
  public let program: String
  /// The instant at which it was begun.
  public let createdAt: String
  public let agency: String
  /// How many entries the ledger has, and the hash of the last one.
  public let entries: Int
  let head: String

  init(program: String, createdAt: String, of snapshot: Snapshot) throws {
    let head = try snapshot.connection.first(LedgerQueries.head, snapshot.scope) {
      (position: try $0.integer(0), hash: try $0.text(1))
    }
    guard let head else { throw BackupFault.notSound(CheckReport(faults: [.headMissing])) }
    format = Self.knownFormat
    self.program = program
    self.createdAt = createdAt
    agency = snapshot.agency
    entries = head.position
    self.head = head.hash
  }

  /// Reads the bytes; nil for what is no manifest.
  init?(bytes: [UInt8]) throws(BackupFault) {
    guard let about = try? JSONDecoder().decode(Format.self, from: Data(bytes)) else { return nil }
    guard about.format <= Self.knownFormat else { throw .newer(program: about.program ?? "") }
    guard let read = try? JSONDecoder().decode(Self.self, from: Data(bytes)) else { return nil }
    self = read
  }

  var bytes: [UInt8] {
    get throws {
      let encoder = JSONEncoder()
      encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
      return Array(try encoder.encode(self)) + [UInt8(ascii: "\n")]
    }
  }

  /// The part of a manifest that every format has.
  private struct Format: Decodable {
    let format: Int
    let program: String?
  }

  /// Whether the ledger of a desk is the one that was copied.
  func fits(_ snapshot: Snapshot) throws -> Bool {
    try self == BackupManifest(program: program, createdAt: createdAt, of: snapshot)
  }
}
