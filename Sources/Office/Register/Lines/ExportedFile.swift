import CaseStore
import Foundation

/// The bytes of an attachment as a line of an export.
struct ExportedFile: Codable, Hashable {
  /// The bytes in base 64.
  var bytes: String
  /// The SHA-256 of the bytes.
  var file: String

  /// Whether a line is of this kind; its keys are sorted.
  static func isIn(_ line: [UInt8]) -> Bool { line.starts(with: Array(#"{"bytes":"#.utf8)) }
}

extension Office {
  /// The files that a record names, as lines; one that is gone is left out.
  func files(of record: StreamRecord) throws -> [ExportedFile] {
    var digests: [String] = []
    for file in record.files where !digests.contains(file.digest) { digests.append(file.digest) }
    return try digests.compactMap { digest in
      try store.attachments?.bytes(of: digest).map {
        ExportedFile(bytes: Data($0).base64EncodedString(), file: digest)
      }
    }
  }

  /// Keeps the bytes of a line; false if they are not what its digest says.
  func keep(_ file: ExportedFile) throws -> Bool {
    guard let data = Data(base64Encoded: file.bytes), let folder = store.attachments else {
      return false
    }
    return try folder.keep(Array(data)) == file.file
  }
}
