import Foundation
import Testing

@testable import Spreadsheets

/// A folder for the files of one test.
final class SheetFolder {
  let path: String

  init() throws {
    var template = Array((NSTemporaryDirectory() + "/sheets-XXXXXX").utf8CString)
    try #require(mkdtemp(&template) != nil)
    path = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  /// Writes a file and returns its path.
  func file(_ name: String, _ bytes: [UInt8]) throws -> String {
    let path = path + "/" + name
    try Data(bytes).write(to: URL(filePath: path))
    return path
  }

  func file(_ name: String, _ text: String) throws -> String { try file(name, Array(text.utf8)) }
}

/// A file system of one megabyte in memory, mounted as long as it is held.
final class SmallDisk {
  static let canBeMade =
    getuid() == 0 && (try? SheetFolder()).map { (try? SmallDisk(at: $0.path)) != nil } == true

  private let path: String

  init(at path: String) throws {
    self.path = path
    try #require(mount("tmpfs", path, "tmpfs", 0, "size=1m") == 0)
  }

  deinit { umount2(path, Int32(MNT_DETACH)) }
}

/// All rows of a file.
func rows(
  of path: String, sheet: String? = nil, limits: SheetLimits = SheetLimits()
) throws -> [SheetRow] {
  let reader = try SheetReader(path: path, sheet: sheet, limits: limits)
  var rows: [SheetRow] = []
  while let row = try reader.next() { rows.append(row) }
  return rows
}

/// The fault of opening a file and reading all of it.
func fault(
  of path: String, sheet: String? = nil, limits: SheetLimits = SheetLimits()
) -> SheetFault? {
  do {
    _ = try rows(of: path, sheet: sheet, limits: limits)
    return nil
  } catch {
    return error as? SheetFault
  }
}

/// The text of one part of a workbook.
func part(_ name: String, of path: String) throws -> String {
  let archive = try Archive(file: SourceFile(path: path), limits: SheetLimits())
  let part = try archive.part(name)
  var bytes = [UInt8](repeating: 0, count: part.size)
  _ = try bytes.withUnsafeMutableBytes {
    try part.read(into: #require($0.baseAddress), count: $0.count)
  }
  return String(decoding: bytes, as: UTF8.self)
}
