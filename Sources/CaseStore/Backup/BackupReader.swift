import Crypto
import Files

/// Reads a safe copy from its first byte to its last and believes none of them unproved.
///
/// Every bit is held against what was written: headers, names and their order, contents by their
/// sums, what fills up a block, and the end.
struct BackupReader {
  /// Takes the contents of a part as they come.
  typealias Sink = ([UInt8]) throws -> Void

  private let path: String
  private let source: BackupSource
  private var sums: [UInt8] = []
  private var last: BackupPart?

  /// No manifest is longer.
  private static let longestManifest = 64 << 10

  init(path: String) throws {
    self.path = path
    source = try BackupSource(path: path)
  }

  /// Whether a file begins like a safe copy.
  static func isBackup(_ path: String) -> Bool {
    guard let bytes = try? BackupSource(path: path).next(TarHeader.blockSize) else { return false }
    return TarHeader(block: bytes)?.name == BackupPart.manifest.name
  }

  /// Reads all parts; `sink` says where the contents of each go, nil where they are only proved.
  mutating func read(_ sink: (BackupPart) throws -> Sink?) throws -> BackupManifest {
    let manifest = try readManifest()
    while last != .sums {
      let part = try nextPart()
      if part.part == .sums {
        try readSums(part.length)
      } else {
        try readContent(part, try sink(part.part))
      }
    }
    try end()
    return manifest
  }

  private mutating func readManifest() throws -> BackupManifest {
    guard let header = TarHeader(block: try source.next(TarHeader.blockSize)),
      header.name == BackupPart.manifest.name, header.length <= Self.longestManifest
    else { throw BackupFault.notABackup(path: path) }
    last = .manifest
    var bytes: [UInt8] = []
    try readContent((.manifest, header.length)) { bytes += $0 }
    guard let manifest = try BackupManifest(bytes: bytes) else { throw damaged }
    return manifest
  }

  private mutating func nextPart() throws -> (part: BackupPart, length: Int) {
    guard let header = TarHeader(block: try source.next(TarHeader.blockSize)) else { throw damaged }
    guard let part = BackupPart(name: header.name) else {
      throw BackupFault.unexpectedPart(name: header.name)
    }
    guard let last, part.follows(last) else { throw damaged }
    self.last = part
    return (part, header.length)
  }

  private mutating func readContent(
    _ part: (part: BackupPart, length: Int), _ sink: Sink?
  ) throws {
    guard part.length <= source.length - source.position else { throw damaged }
    var (hash, left) = (SHA256(), part.length)
    while left > 0 {
      let bytes = try source.next(min(left, BackupWriter.piece))
      guard !bytes.isEmpty else { throw damaged }
      hash.update(data: bytes)
      try sink?(bytes)
      left -= bytes.count
    }
    try readZeroes(-part.length & (TarHeader.blockSize - 1))
    sums += BackupSums.line(hash.finalize(), part.part)
  }

  /// The proof is written anew and has to be the one that stands there.
  private mutating func readSums(_ length: Int) throws {
    guard length == sums.count, try source.next(length) == sums else {
      throw BackupFault.altered(path: path)
    }
    try readZeroes(-length & (TarHeader.blockSize - 1))
  }

  private func end() throws {
    try readZeroes(2 * TarHeader.blockSize)
    guard source.position == source.length else { throw damaged }
  }

  private func readZeroes(_ count: Int) throws {
    let bytes = try source.next(count)
    guard bytes.count == count, bytes.allSatisfy({ $0 == 0 }) else { throw damaged }
  }

  private var damaged: BackupFault { .damaged(path: path, at: source.position) }
}
