import Foundation
import Spreadsheets

/// A text that an officer saved in a file.
public enum WrittenFile {
  /// Bytes; far more than any document has.
  private static let most = 20_000_000

  /// Reads a regular file in UTF-8 or GB18030, without a byte order mark.
  ///
  /// - Parameter field: The option or argument that named it, for the error.
  public static func text(_ path: String, field: String) throws(OfficeError) -> String {
    func refused(_ code: String, _ message: String, _ hint: String) -> OfficeError {
      OfficeError(.refused, code: code, message: message, field: field, hint: hint)
    }
    let target = URL(filePath: path).resolvingSymlinksInPath().path
    guard let attributes = try? FileManager.default.attributesOfItem(atPath: target) else {
      throw OfficeError(
        .missing, code: "noSuchFile", message: "找不到文件“\(path)”，或者不能读取", field: field,
        hint: "请核对文件名和所在的文件夹")
    }
    guard attributes[.type] as? FileAttributeType == .typeRegular else {
      throw refused("notAFile", "“\(path)”不是普通文件", "请给出一个文本文件")
    }
    guard let size = attributes[.size] as? Int, size <= most else {
      throw refused("fileTooLarge", "“\(path)”超过 20 MB，不像一份文件的文字", "请把文字单独存成文本文件")
    }
    do {
      if let text = try TextFile.text(path) { return text }
    } catch {
      throw refused("unreadableFile", "“\(path)”读不出来", "请检查文件的权限")
    }
    throw refused("notText", "“\(path)”不是 UTF-8 或者 GB18030 文本", "请另存为 UTF-8 编码的文本文件")
  }

  /// The text of bytes in UTF-8 without a byte order mark; nothing for anything else.
  public static func text(of bytes: [UInt8]) -> String? {
    guard let text = String(validating: bytes, as: UTF8.self), !text.utf8.contains(0)
    else { return nil }
    return text.hasPrefix("\u{FEFF}") ? String(text.dropFirst()) : text
  }
}
