public import Reports
import Spreadsheets

/// What an office types for its annual report: the figures of table 二 and three texts, in which
/// figures of the report may be named as `{{r1/total}}`.
public struct AnnualFilling: Hashable, Sendable {
  public let proactive: ProactiveTable
  /// By the headings of the sections.
  private var texts: [String: [Paragraph]]

  /// A paragraph, and where the text that it belongs to begins.
  private struct Paragraph: Hashable, Sendable {
    var text: String
    let place: String
  }

  /// The sections that are text, as the form heads them.
  public static let sections = ["一、总体情况", "五、存在的主要问题及改进情况", "六、其他需要报告的事项"]

  /// Nothing typed.
  public init() {
    proactive = ProactiveTable { _ in nil }
    texts = [:]
  }

  /// The paragraphs of a section; none where nothing was typed.
  public func paragraphs(_ section: String) -> [String] { texts[section]?.map(\.text) ?? [] }

  /// With the figures of a report in place of their names.
  ///
  /// - Throws: `unknownPlaceholder` with the place of the text and the nearest name.
  func filled(with values: LayoutValues) throws(OfficeError) -> AnnualFilling {
    var filled = self
    for (section, paragraphs) in texts {
      for paragraph in paragraphs {
        for name in LayoutValues.names(in: paragraph.text) where values.single[name] == nil {
          throw Self.unknown(name, at: paragraph.place, values)
        }
      }
      filled.texts[section] = paragraphs.map {
        Paragraph(text: values.filled($0.text), place: $0.place)
      }
    }
    return filled
  }

  private static func unknown(
    _ name: String, at place: String, _ values: LayoutValues
  ) -> OfficeError {
    OfficeError(
      .refused, code: "unknownPlaceholder", message: "年度报告没有“{{\(name)}}”这个数", field: "--figures",
      location: place, hint: values.hint(for: name))
  }

  /// The file that an office fills in: its own, `templates/年度报告.yaml`, else the one that comes with
  /// the program; figures of documents are proposed where they are known.
  static func template(
    in folder: String, proposing figures: [String: Int]
  ) throws(OfficeError) -> String {
    let source = LetterSource(
      name: "年度报告", standard: PackageResources.annual_report_yaml, ending: ".yaml")
    return try source.text(in: folder).text
      .split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
      .map { line in
        let name = String(line.prefix { $0 != ":" })
        let isOpen = line.dropFirst(name.count + 1).allSatisfy(\.isWhitespace)
        return isOpen ? figures[name].map { "\(name): \($0)" } ?? String(line) : String(line)
      }
      .joined(separator: "\n")
  }

  /// Reads such a file.
  ///
  /// - Parameter file: its name, as errors tell it.
  public init(_ text: String, file: String) throws(OfficeError) {
    let entries = try EntryFile(text, file: file, field: "--figures", form: Self.form)
    guard !entries.isList, let entry = entries.entries.first else {
      throw OfficeError(
        .refused, code: "notAnEntry", message: "这里应当逐行写“名称: 内容”", field: "--figures",
        location: file, hint: Self.form)
    }
    var figures: [String: String] = [:]
    var texts: [String: [Paragraph]] = [:]
    for field in entry.fields {
      if ProactiveTable.names.contains(field.name) {
        figures[field.name] = try Self.figure(field)
      } else if Self.sections.contains(field.name) {
        texts[field.name] = field.texts.flatMap { text in
          text.paragraphs.map { Paragraph(text: $0, place: text.place.description) }
        }
      } else {
        throw Self.unknown(field)
      }
    }
    proactive = ProactiveTable { figures[$0] }
    self.texts = texts
  }

  private static let form = "用 ysq report annual 年份 --print-figures 得到一份可以填写的文件"

  /// A count, or an amount in 万元 with at most six decimals; nil where it is left open.
  private static func figure(_ field: EntryFile.Field) throws(OfficeError) -> String? {
    let typed = field.texts.filter { !$0.isBlank }
    guard let first = typed.first else { return nil }
    let isAmount = field.name.hasSuffix("（万元）")
    let parts = first.string.split(separator: ".", omittingEmptySubsequences: false)
    let isNumber = parts.allSatisfy { part in
      1...9 ~= part.utf8.count && part.utf8.allSatisfy { 48...57 ~= $0 }
    }
    guard typed.count == 1, isNumber, parts.count == 1 || isAmount && parts.count == 2 else {
      throw OfficeError(
        .refused, code: "notANumber", message: "“\(field.name)”应当写一个数，不是“\(first.string)”",
        field: "--figures", location: first.place.description,
        hint: isAmount ? "写以万元为单位的数，如 12.5" : "写 0 或正整数，如 20")
    }
    return first.string
  }

  private static func unknown(_ field: EntryFile.Field) -> OfficeError {
    let names = ProactiveTable.names + sections
    let meant = field.name.nearest(in: names).map { "是不是“\($0)”；" } ?? ""
    return OfficeError(
      .refused, code: "unknownKey", message: "年度报告没有“\(field.name)”这一项", field: "--figures",
      location: field.place.description, hint: meant + form)
  }
}

extension EntryFile.Text {
  /// Its lines that say something.
  fileprivate var paragraphs: [String] {
    string.split(separator: "\n").map(String.init).filter { !$0.allSatisfy(\.isWhitespace) }
  }
}
