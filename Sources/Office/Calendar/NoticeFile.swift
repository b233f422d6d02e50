import Foundation
import WorkingDays

/// The text of a notice as it lies in a file.
enum NoticeFile {
  /// Far more than any notice has.
  private static let most = 1_000_000

  static func read(
    _ path: String, _ options: NoticeOptions, amending known: [Notice]
  ) throws(OfficeError) -> Notice {
    let text = try text(path)
    do {
      return try NoticeReader.read(text, options: options, amending: known)
    } catch {
      throw OfficeError(error, file: path)
    }
  }

  private static func text(_ path: String) throws(OfficeError) -> String {
    let target = URL(filePath: path).resolvingSymlinksInPath().path
    let attributes = try? FileManager.default.attributesOfItem(atPath: target)
    guard let attributes else {
      throw OfficeError(.missing, code: "noSuchFile", message: "找不到文件“\(path)”", field: "FILE")
    }
    guard attributes[.type] as? FileAttributeType == .typeRegular else {
      throw refused("notAFile", "“\(path)”不是普通文件", "请给出存有通知文字的文件")
    }
    guard let size = attributes[.size] as? Int, size <= most else {
      throw refused("fileTooLarge", "“\(path)”太大，不像一份放假通知", "请把通知的文字单独存成文本文件")
    }
    guard let data = FileManager.default.contents(atPath: path) else {
      throw refused("unreadableFile", "“\(path)”读不出来", "请检查文件的权限")
    }
    guard let text = String(data: data, encoding: .utf8) else {
      throw refused("notUTF8", "“\(path)”不是 UTF-8 文本", "请把通知的文字另存为 UTF-8 编码的文本文件")
    }
    return text
  }

  private static func refused(_ code: String, _ message: String, _ hint: String) -> OfficeError {
    OfficeError(.refused, code: code, message: message, field: "FILE", hint: hint)
  }
}
