internal import CZip
import Glibc

/// What libzip complained about; `part` is the file inside the zip, nil the zip itself.
public struct ZipFault: Error, Hashable, Sendable {
  public let part: String?
  public let detail: String
}

/// A zip in memory: made anew with every part of one fixed time, or a copy of which some parts
/// are replaced while the others keep their packed bytes.
public struct MemoryZip: ~Copyable {
  private let zip: OpaquePointer
  private let target: OpaquePointer
  private var isClosed = false
  /// 1 January 1980, the first day that a zip knows.
  private static let firstDay: UInt16 = 0x21

  /// An empty one.
  public init() throws(ZipFault) {
    guard let target = zip_source_buffer_create(nil, 0, 0, nil) else { throw Self.noMemory }
    try self.init(target, zip_open_from_source(target, ZIP_TRUNCATE, nil))
  }

  /// A copy of one that is there; throws for bytes that are none.
  public init(copying bytes: [UInt8]) throws(ZipFault) {
    guard let space = Self.space(bytes) else { throw Self.noMemory }
    guard let target = zip_source_buffer_create(space, zip_uint64_t(bytes.count), 1, nil) else {
      free(space)
      throw Self.noMemory
    }
    try self.init(target, zip_open_from_source(target, 0, nil))
  }

  private init(_ target: OpaquePointer, _ zip: OpaquePointer?) throws(ZipFault) {
    guard let zip else {
      zip_source_free(target)
      throw ZipFault(part: nil, detail: "zip")
    }
    // Closing the archive would free the bytes it wrote.
    zip_source_keep(target)
    self.zip = zip
    self.target = target
  }

  deinit {
    if !isClosed { zip_discard(zip) }
    zip_source_free(target)
  }

  /// Adds a part of the fixed time.
  public mutating func add(_ name: String, _ bytes: [UInt8]) throws(ZipFault) {
    let source = try source(bytes, for: name)
    let index = zip_file_add(zip, name, source, zip_flags_t(ZIP_FL_ENC_UTF_8))
    guard index >= 0 else {
      zip_source_free(source)
      throw fault(name)
    }
    guard zip_file_set_dostime(zip, zip_uint64_t(index), 0, Self.firstDay, 0) == 0 else {
      throw fault(name)
    }
  }

  /// Replaces a part and keeps its time.
  public mutating func replace(_ name: String, _ bytes: [UInt8]) throws(ZipFault) {
    let index = zip_name_locate(zip, name, zip_flags_t(ZIP_FL_NOCASE))
    var status = zip_stat_t()
    guard index >= 0, zip_stat_index(zip, zip_uint64_t(index), 0, &status) == 0
    else { throw fault(name) }
    let source = try source(bytes, for: name)
    guard zip_file_replace(zip, zip_uint64_t(index), source, 0) == 0 else {
      zip_source_free(source)
      throw fault(name)
    }
    guard zip_file_set_mtime(zip, zip_uint64_t(index), status.mtime, 0) == 0 else {
      throw fault(name)
    }
  }

  /// Packs the parts and returns the bytes of the zip.
  public consuming func finish() throws(ZipFault) -> [UInt8] {
    guard zip_close(zip) == 0 else { throw fault(nil) }
    isClosed = true
    var status = zip_stat_t()
    guard zip_source_stat(target, &status) == 0, zip_source_open(target) == 0 else {
      throw Self.noMemory
    }
    defer { zip_source_close(target) }
    let size = Int(status.size)
    let bytes = [UInt8](unsafeUninitializedCapacity: size) { space, count in
      count = max(0, Int(zip_source_read(target, space.baseAddress, zip_uint64_t(size))))
    }
    guard bytes.count == size else { throw Self.noMemory }
    return bytes
  }

  private func source(_ bytes: [UInt8], for part: String) throws(ZipFault) -> OpaquePointer {
    guard let space = Self.space(bytes) else { throw Self.noMemory }
    guard let source = zip_source_buffer(zip, space, zip_uint64_t(bytes.count), 1) else {
      free(space)
      throw fault(part)
    }
    return source
  }

  /// A copy that the archive frees.
  private static func space(_ bytes: [UInt8]) -> UnsafeMutableRawPointer? {
    let space = malloc(max(bytes.count, 1))
    if let space {
      bytes.withUnsafeBytes { if let base = $0.baseAddress { memcpy(space, base, $0.count) } }
    }
    return space
  }

  private static var noMemory: ZipFault { ZipFault(part: nil, detail: "memory") }

  private func fault(_ part: String?) -> ZipFault {
    ZipFault(part: part, detail: String(cString: zip_strerror(zip)))
  }
}
