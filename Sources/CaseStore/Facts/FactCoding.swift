import Casework
import Foundation

/// The stored form of facts: JSON with sorted keys, written once and never re-encoded.
enum FactCoding {
  static func payload(of fact: some Encodable) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return String(decoding: try encoder.encode(fact), as: UTF8.self)
  }

  static func fact(_ entry: LedgerEntry) throws -> Fact {
    guard let kind = FactKind(rawValue: entry.kind), entry.version <= Fact.version else {
      throw StoreFault.unknownFact(
        stream: entry.stream, sequence: entry.sequence, kind: entry.kind)
    }
    return try decode(entry) { try Fact(kind, from: $0) }
  }

  static func paperFact(_ entry: LedgerEntry) throws -> PaperFact {
    guard let kind = PaperFact.Kind(rawValue: entry.kind), entry.version <= Fact.version else {
      throw StoreFault.unknownFact(
        stream: entry.stream, sequence: entry.sequence, kind: entry.kind)
    }
    return try decode(entry) { try PaperFact(kind, from: $0) }
  }

  /// Reads the payload of an entry; one that does not read was not written by this program.
  static func decode<T>(
    _ entry: LedgerEntry, _ read: (any Decoder) throws -> T
  ) throws -> T {
    do {
      return try withoutActuallyEscaping(read) { read in
        try JSONDecoder().decode(
          Payload<T>.self, from: Data(entry.payload.utf8), configuration: Reader(read: read)
        ).value
      }
    } catch is DecodingError {
      throw StoreFault.malformed(detail: "\(entry.stream) \(entry.kind) #\(entry.sequence)")
    }
  }

  /// A payload that is read by what its kind says.
  private struct Payload<T>: DecodableWithConfiguration {
    let value: T

    init(from decoder: any Decoder, configuration: Reader<T>) throws {
      value = try configuration.read(decoder)
    }
  }

  private struct Reader<T> {
    let read: (any Decoder) throws -> T
  }
}
