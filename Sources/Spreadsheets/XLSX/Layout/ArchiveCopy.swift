internal import CZip
import Glibc

/// A zip in memory of which some parts are replaced; the others keep their packed bytes.
struct ArchiveCopy: ~Copyable {
  private let zip: OpaquePointer
  private let target: OpaquePointer
  private var isClosed = false

  init(_ bytes: [UInt8]) throws(SheetFault) {
    guard let space = Self.space(bytes) else { throw .failed(detail: "zip") }
    guard let target = zip_source_buffer_create(space, zip_uint64_t(bytes.count), 1, nil) else {
      free(space)
      throw .failed(detail: "zip")
    }
    guard let zip = zip_open_from_source(target, 0, nil) else {
      zip_source_free(target)
      throw .damaged(part: nil, detail: "zip")
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

  /// Replaces a part and keeps its time.
  mutating func replace(_ name: String, _ bytes: [UInt8]) throws(SheetFault) {
    let index = zip_name_locate(zip, name, zip_flags_t(ZIP_FL_NOCASE))
    var status = zip_stat_t()
    guard index >= 0, zip_stat_index(zip, zip_uint64_t(index), 0, &status) == 0,
      let space = Self.space(bytes)
    else { throw fault(name) }
    guard let source = zip_source_buffer(zip, space, zip_uint64_t(bytes.count), 1) else {
      free(space)
      throw fault(name)
    }
    guard zip_file_replace(zip, zip_uint64_t(index), source, 0) == 0 else {
      zip_source_free(source)
      throw fault(name)
    }
    guard zip_file_set_mtime(zip, zip_uint64_t(index), status.mtime, 0) == 0 else {
      throw fault(name)
    }
  }

  /// Packs the parts and returns the bytes of the zip.
  consuming func finish() throws(SheetFault) -> [UInt8] {
    guard zip_close(zip) == 0 else { throw fault(nil) }
    isClosed = true
    var status = zip_stat_t()
    guard zip_source_stat(target, &status) == 0, zip_source_open(target) == 0 else {
      throw .failed(detail: "zip")
    }
    defer { zip_source_close(target) }
    let size = Int(status.size)
    let bytes = [UInt8](unsafeUninitializedCapacity: size) { space, count in
      count = max(0, Int(zip_source_read(target, space.baseAddress, zip_uint64_t(size))))
    }
    guard bytes.count == size else { throw .failed(detail: "zip") }
    return bytes
  }

  /// A copy that the archive frees.
  private static func space(_ bytes: [UInt8]) -> UnsafeMutableRawPointer? {
    let space = malloc(max(bytes.count, 1))
    if let space {
      bytes.withUnsafeBytes { if let base = $0.baseAddress { memcpy(space, base, $0.count) } }
    }
    return space
  }

  private func fault(_ part: String?) -> SheetFault {
    .damaged(part: part, detail: String(cString: zip_strerror(zip)))
  }
}
