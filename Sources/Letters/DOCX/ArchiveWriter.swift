internal import CZip
import Glibc

/// A zip that is made in memory, every part of one fixed time.
struct ArchiveWriter: ~Copyable {
  private let zip: OpaquePointer
  private let target: OpaquePointer
  private var isClosed = false
  /// 1 January 1980, the first day that a zip knows.
  private static let firstDay: UInt16 = 0x21

  init() throws(LetterFault) {
    guard let target = zip_source_buffer_create(nil, 0, 0, nil) else { throw .archive(detail: "") }
    guard let zip = zip_open_from_source(target, ZIP_TRUNCATE, nil) else {
      zip_source_free(target)
      throw .archive(detail: "")
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

  mutating func add(_ name: String, _ bytes: [UInt8]) throws(LetterFault) {
    let space = malloc(max(bytes.count, 1))
    guard let space else { throw .archive(detail: name) }
    bytes.withUnsafeBytes { if let base = $0.baseAddress { memcpy(space, base, $0.count) } }
    // The archive frees the space.
    guard let source = zip_source_buffer(zip, space, zip_uint64_t(bytes.count), 1) else {
      free(space)
      throw fault()
    }
    let index = zip_file_add(zip, name, source, zip_flags_t(ZIP_FL_ENC_UTF_8))
    guard index >= 0 else {
      zip_source_free(source)
      throw fault()
    }
    guard zip_file_set_dostime(zip, zip_uint64_t(index), 0, Self.firstDay, 0) == 0 else {
      throw fault()
    }
  }

  /// Packs the parts and returns the bytes of the zip.
  consuming func finish() throws(LetterFault) -> [UInt8] {
    guard zip_close(zip) == 0 else { throw fault() }
    isClosed = true
    var status = zip_stat_t()
    guard zip_source_stat(target, &status) == 0, zip_source_open(target) == 0 else {
      throw .archive(detail: "")
    }
    defer { zip_source_close(target) }
    let size = Int(status.size)
    let bytes = [UInt8](unsafeUninitializedCapacity: size) { space, count in
      count = max(0, Int(zip_source_read(target, space.baseAddress, zip_uint64_t(size))))
    }
    guard bytes.count == size else { throw .archive(detail: "") }
    return bytes
  }

  private func fault() -> LetterFault { .archive(detail: String(cString: zip_strerror(zip))) }
}
