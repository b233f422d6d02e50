internal import CZip
import Glibc

/// The zip of a workbook: its parts, each named once, and none packed beyond reason.
final class Archive {
  let limits: SheetLimits
  private let zip: OpaquePointer
  /// The position of each part by its name in lower case.
  private var positions: [String: UInt64] = [:]
  private var unpacked = 0

  init(file: SourceFile, limits: SheetLimits) throws(SheetFault) {
    self.limits = limits
    zip = try Self.opened(file)
    let count = zip_get_num_entries(zip, 0)
    guard count <= limits.parts else { throw .tooLarge(part: "zip") }
    for index in 0..<UInt64(max(count, 0)) { try note(index) }
  }

  deinit { zip_discard(zip) }

  func holds(_ name: String) -> Bool { positions[name.lowercased()] != nil }

  /// The unpacked size of a part, as it says itself.
  func size(of name: String) throws(SheetFault) -> Int {
    Int(clamping: try status(name).status.size)
  }

  /// Opens a part for reading, unless it unpacks to more than it may.
  func part(_ name: String) throws(SheetFault) -> ArchivePart {
    let (index, status) = try status(name)
    guard Int32(status.encryption_method) == ZIP_EM_NONE else { throw .encrypted }
    let size = try allowed(status, name)
    guard let opened = zip_fopen_index(zip, index, 0) else { throw damaged(name) }
    return ArchivePart(name: name, size: size, file: opened, archive: self)
  }

  private func status(_ name: String) throws(SheetFault) -> (index: UInt64, status: zip_stat_t) {
    guard let index = positions[name.lowercased()] else {
      throw .damaged(part: name, detail: "")
    }
    var status = zip_stat_t()
    guard zip_stat_index(zip, index, 0, &status) == 0 else { throw damaged(name) }
    return (index, status)
  }

  /// The size that a part says it has, where that is within the limits.
  private func allowed(_ status: zip_stat_t, _ name: String) throws(SheetFault) -> Int {
    let size = Int(clamping: status.size)
    let packed = Int(clamping: status.comp_size)
    unpacked = unpacked.addingReportingOverflow(size).partialValue
    guard size >= 0, unpacked >= 0, unpacked <= limits.unpackedBytes,
      size <= limits.freeBytes || size / limits.expansion <= packed
    else { throw .expandsTooFar(part: name, bytes: size) }
    return size
  }

  private func note(_ index: UInt64) throws(SheetFault) {
    guard let bytes = zip_get_name(zip, index, 0) else { throw damaged(nil) }
    let name = String(cString: bytes)
    guard positions.updateValue(index, forKey: name.lowercased()) == nil else {
      throw .duplicatePart(name: name)
    }
  }

  private func damaged(_ part: String?) -> SheetFault {
    .damaged(part: part, detail: String(cString: zip_strerror(zip)))
  }

  private static func opened(_ file: SourceFile) throws(SheetFault) -> OpaquePointer {
    let copy = dup(file.descriptor)
    var code: Int32 = 0
    // The library closes the descriptor if it can open the archive, and only then.
    if let zip = zip_fdopen(copy, 0, &code) { return zip }
    close(copy)
    var error = zip_error_t()
    zip_error_init_with_code(&error, code)
    defer { zip_error_fini(&error) }
    throw .damaged(part: nil, detail: String(cString: zip_error_strerror(&error)))
  }
}

/// A part of a workbook that is being read.
final class ArchivePart {
  let name: String
  let size: Int
  private(set) var position = 0
  private let file: OpaquePointer
  /// Keeps the archive open as long as the part is.
  private let archive: Archive

  fileprivate init(name: String, size: Int, file: OpaquePointer, archive: Archive) {
    self.name = name
    self.size = size
    self.file = file
    self.archive = archive
  }

  deinit { zip_fclose(file) }

  var limits: SheetLimits { archive.limits }

  /// Reads on; 0 at the end. A part that is longer than it says is damaged.
  func read(into space: UnsafeMutableRawPointer, count: Int) throws(SheetFault) -> Int {
    let read = Int(zip_fread(file, space, zip_uint64_t(count)))
    guard read >= 0 else {
      throw .damaged(part: name, detail: String(cString: zip_file_strerror(file)))
    }
    position += read
    guard position <= size else { throw .damaged(part: name, detail: "size") }
    return read
  }
}
