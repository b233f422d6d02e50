import ArgumentParser
import Office

/// In what form a report is handed on, and where to.
struct ReportOutput: ParsableArguments {
  @Option("写成什么形式；不写时按 --out 的文件名，再不然显示在屏幕上") var format: ReportFormat?
  @Option("写到哪个文件", noun: "文件") var out: String?

  /// Shows a report, or writes it where it is wanted.
  ///
  /// - Parameter found: Whether it is a check that found something, which is exit code 1.
  func hand(
    _ result: some Shown, found: Bool = false, _ paper: () throws -> ReportPaper,
    _ console: Console
  ) throws {
    let format = try form(console)
    try write(result, as: format, paper, console)
    if let out { try console.show(WrittenReport(path: out, format: format.rawValue)) }
    if found { console.end(with: .found) }
  }

  /// Fills an office's own form with a report.
  func fill(_ form: String, _ paper: ReportPaper, _ console: Console) throws {
    guard let out, try self.format ?? named == .xlsx else {
      throw OfficeError(
        .usage, code: "contradiction", message: "填好的表样要写到 XLSX 文件里", field: "--out",
        hint: "请加 --out 文件名.xlsx")
    }
    try paper.fill(form, to: out)
    try console.show(WrittenReport(path: out, format: ReportFormat.xlsx.rawValue))
  }

  /// The form that is asked for, or that the name of the file tells; one that cannot be is refused.
  @discardableResult
  func form(_ console: Console) throws -> ReportFormat {
    let format = try self.format ?? named ?? (console.isJSON ? .json : .table)
    if out == nil, format.isFile { throw Self.contradiction(format) }
    if out != nil, format == .table { throw Self.contradiction(format) }
    return format
  }

  private func write(
    _ result: some Shown, as format: ReportFormat, _ paper: () throws -> ReportPaper,
    _ console: Console
  ) throws {
    switch (format, out) {
    case (.table, _): try console.show(result)
    case (.json, nil): try console.write(try ViewJSON.bytes(of: result) + Array("\n".utf8))
    case (.html, nil): try console.write(paper().html)
    case (.csv, let path?): try paper().writeRows(to: path)
    case (.pdf, let path?): try paper().writePrint(to: path)
    case (.html, let path?): try paper().writePage(to: path)
    case (.xlsx, let path?): try paper().writeWorkbook(to: path)
    case (.json, let path?):
      let text = String(decoding: try ViewJSON.bytes(of: result), as: UTF8.self)
      try ReportPaper(text: text).writePage(to: path)
    case (.csv, nil), (.xlsx, nil), (.pdf, nil): throw Self.contradiction(format)
    }
  }

  /// The form that the name of the file tells.
  private var named: ReportFormat? {
    get throws {
      guard let out else { return nil }
      let end = out.split(separator: ".").last.map { $0.lowercased() } ?? ""
      if let format = ReportFormat(rawValue: end == "htm" ? "html" : end) { return format }
      throw OfficeError(
        .usage, code: "unknownFormat", message: "从“\(out)”看不出要写成什么形式", field: "--out",
        hint: "文件名以 .html、.xlsx、.csv、.pdf 或者 .json 结尾，或者用 --format 写明")
    }
  }

  private static func contradiction(_ format: ReportFormat) -> OfficeError {
    OfficeError(
      .usage, code: "contradiction",
      message: format.isFile
        ? "\(format.rawValue.uppercased()) 要写到文件里" : "屏幕上的表不写到文件里",
      field: "--out",
      hint: format.isFile ? "请加 --out 文件名" : "文件可写成 html、xlsx、csv、pdf、json")
  }
}

/// How a report can look.
enum ReportFormat: String, CaseIterable, Readable {
  case table, html, xlsx, csv, pdf, json

  /// Whether it is nothing for a screen.
  var isFile: Bool { self == .xlsx || self == .csv || self == .pdf }

  static let noun = "形式"
  static var choices: [String] { allCases.map(\.rawValue) }

  static func reading(_ text: String) throws(OfficeError) -> ReportFormat {
    if let format = ReportFormat(rawValue: text.lowercased()) { return format }
    throw OfficeError(
      .usage, code: "unknownChoice", message: "没有“\(text)”这一项", field: "--format",
      hint: "可填 \(choices.joined(separator: "、"))")
  }
}

/// What was written.
struct WrittenReport: Shown {
  let path: String
  let format: String

  func draw(on page: inout Page) { page.line("已写入“\(path)”。") }
}
