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
    let notice: Notice
    do {
      notice = try NoticeReader.read(text, options: options, amending: known)
    } catch {
      throw OfficeError(error, file: path)
    }
    try requireWhole(notice, path)
    if let published = options.published, published > options.importedOn {
      throw OfficeError(
        .refused, code: "future", message: "公布日期 \(published) 还没有到（今天是 \(options.importedOn)）",
        field: "--published", hint: "请写通知实际公布的日期")
    }
    return notice
  }

  /// A notice for a whole year frees every statutory day that is no weekend day; a text that was
  /// cut off would turn the rest into working days.
  private static func requireWhole(_ notice: Notice, _ path: String) throws(OfficeError) {
    guard notice.kind == .yearly,
      let left = StatutoryYear(notice.year).days(leftOutBy: notice).first
    else { return }
    throw OfficeError(
      .refused, code: "noticeIncomplete",
      message: "通知里没有 \(left.day)（\(left.why)）的放假安排，像是没有贴全", location: path,
      hint: "请贴入通知的全文，从第一个节日到最后一个节日")
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
