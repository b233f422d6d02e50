import Foundation
import Spreadsheets

/// The text of a saved page as it lies in a file.
public enum PageFile {
  /// Bytes; far more than any document has.
  private static let most = 20_000_000

  /// Reads a regular file in UTF-8 or GB18030; the source of a page is refused.
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
    guard let text = try read(path) else {
      throw refused("notText", "“\(path)”不是 UTF-8 或者 GB18030 文本", "请把文字另存为 UTF-8 编码的文本文件")
    }
    if isMarkup(text) {
      throw refused(
        "pageSource", "“\(path)”是网页的源代码，不是文字", "请在浏览器里全选、复制，把文字另存为文本文件")
    }
    return text
  }

  private static func read(_ path: String) throws(OfficeError) -> String? {
    do {
      return try TextFile.text(path)
    } catch {
      throw refused("unreadableFile", "“\(path)”读不出来", "请检查文件的权限")
    }
  }

  private static func isMarkup(_ text: String) -> Bool {
    let head = text.prefix(200).drop(while: \.isWhitespace).lowercased()
    return head.hasPrefix("<!doctype") || head.hasPrefix("<html")
  }

  private static func refused(_ code: String, _ message: String, _ hint: String) -> OfficeError {
    OfficeError(.refused, code: code, message: message, field: "FILE", hint: hint)
  }
}
