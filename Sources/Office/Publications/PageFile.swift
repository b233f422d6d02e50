import Foundation

/// The text of a saved page as it lies in a file.
public enum PageFile {
  /// Bytes; far more than any document has.
  private static let most = 20_000_000

  /// Reads a regular file in UTF-8; a byte order mark at its beginning is no part of the text.
  public static func text(_ path: String) throws(OfficeError) -> String {
    let target = URL(filePath: path).resolvingSymlinksInPath().path
    guard let attributes = try? FileManager.default.attributesOfItem(atPath: target) else {
      throw OfficeError(.missing, code: "noSuchFile", message: "找不到文件“\(path)”", field: "FILE")
    }
    guard attributes[.type] as? FileAttributeType == .typeRegular else {
      throw refused("notAFile", "“\(path)”不是普通文件", "请给出存有网页文字的文件")
    }
    guard let size = attributes[.size] as? Int, size <= most else {
      throw refused("fileTooLarge", "“\(path)”超过 20 MB，不像一份文件的文字", "请把文字单独存成文本文件")
    }
    guard let data = FileManager.default.contents(atPath: target) else {
      throw refused("unreadableFile", "“\(path)”读不出来", "请检查文件的权限")
    }
    guard let text = String(data: data, encoding: .utf8), !text.utf8.contains(0) else {
      throw refused("notUTF8", "“\(path)”不是 UTF-8 文本", "请把文字另存为 UTF-8 编码的文本文件")
    }
    return text.hasPrefix("\u{FEFF}") ? String(text.dropFirst()) : text
  }

  private static func refused(_ code: String, _ message: String, _ hint: String) -> OfficeError {
    OfficeError(.refused, code: code, message: message, field: "FILE", hint: hint)
  }
}
