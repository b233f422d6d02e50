import Crypto
import Files
import Foundation

/// Writes a safe copy part by part, and what proves each of them at its end.
final class BackupWriter {
  private let file: DraftFile
  private var sums: [UInt8] = []
  private(set) var parts = 0

  static let piece = 256 << 10

  init(path: String) throws {
    file = try StoreFault.translatingFiles { try DraftFile(target: path) }
  }

  func add(_ part: BackupPart, _ bytes: [UInt8]) throws {
    var rest = bytes[...]
    try add(part, length: bytes.count) {
      defer { rest = [] }
      return Array(rest)
    }
  }

  /// Adds a file, a piece at a time; throws `missing` where there is none.
  func add(_ part: BackupPart, from path: String) throws {
    let source = try BackupSource(path: path)
    try add(part, length: source.length) { try source.next(Self.piece) }
  }

  private func add(_ part: BackupPart, length: Int, next: () throws -> [UInt8]) throws {
    guard let header = TarHeader(name: part.name, length: length) else {
      throw BackupFault.nameTooLong(name: part.name)
    }
    try write(header.block)
    var (hash, written) = (SHA256(), 0)
    while case let bytes = try next(), !bytes.isEmpty, written < length {
      // A file that grows meanwhile counts as long as it was.
      let wanted = bytes.count <= length - written ? bytes : Array(bytes.prefix(length - written))
      hash.update(data: wanted)
      try write(wanted)
      written += wanted.count
    }
    guard written == length else { throw BackupFault.altered(path: part.name) }
    try write([UInt8](repeating: 0, count: header.padding))
    sums += BackupSums.line(hash.finalize(), part)
    parts += 1
  }

  /// Adds the proof and waits until everything is on disk.
  func finish() throws {
    try add(.sums, sums)
    try write([UInt8](repeating: 0, count: 2 * TarHeader.blockSize))
    try StoreFault.translatingFiles { try file.finish() }
  }

  private func write(_ bytes: [UInt8]) throws {
    try StoreFault.translatingFiles { try file.write(bytes) }
  }
}

/// The lines of the last part, one a part before it.
enum BackupSums {
  static func line(_ digest: SHA256.Digest, _ part: BackupPart) -> [UInt8] {
    Array("\(Hexadecimal.text(digest))  \(part.name)\n".utf8)
  }
}

/// A file that is read in pieces.
final class BackupSource {
  let length: Int
  private(set) var position = 0
  private let path: String
  private let descriptor: Int32

  init(path: String) throws {
    self.path = path
    descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard descriptor >= 0 else {
      throw errno == ENOENT || errno == ENOTDIR
        ? BackupFault.missing(path: path) : StoreFault(FileFault(path))
    }
    var status = stat()
    guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
      close(descriptor)
      throw BackupFault.notABackup(path: path)
    }
    length = Int(status.st_size)
  }

  deinit { close(descriptor) }

  /// Reads on, as many bytes as wanted unless the file ends before.
  func next(_ count: Int) throws -> [UInt8] {
    var failed = false
    let bytes = [UInt8](unsafeUninitializedCapacity: count) { space, filled in
      while filled < count {
        let got = read(descriptor, space.baseAddress?.advanced(by: filled), count - filled)
        if got < 0, errno == EINTR { continue }
        failed = got < 0
        if got <= 0 { break }
        filled += got
      }
    }
    if failed { throw StoreFault(FileFault(path)) }
    position += bytes.count
    return bytes
  }
}
