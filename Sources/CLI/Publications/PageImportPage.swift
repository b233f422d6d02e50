import Casework
import Office
import Statute

/// What was read from a page, where, and what became of it.
struct PageImportPage: Shown {
  let view: PageImportView
  let end: End

  /// How the import ends.
  enum End { case tried, open, imported }

  func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(view)
  }

  func draw(on page: inout Page) {
    for field in view.fields { page.field(field.title, field.sentence) }
    if !view.missing.isEmpty {
      page.list("没有找到", view.missing.map { "\($0.title(of: PageField.self))（\($0.option)）" })
    }
    for deadline in view.deadlines {
      page.field("期限", deadline.publicationSentence(law: view.law))
    }
    for finding in view.findings {
      page.field("提示", "\(finding.detail)（\(finding.article ?? "")）", .red)
    }
    for note in notes { page.line(note, .yellow) }
    if let last = words { page.line(last, .bold) }
  }

  /// What is to be known before it is registered.
  private var notes: [String] {
    if !view.required.isEmpty {
      let names = view.required.map { "\($0.title(of: PageField.self))（\($0.option)）" }
      return ["还不能登记：请写明\(names.joined(separator: "、"))。"]
    }
    guard view.missing.contains(PageField.publishedOn.rawValue) else { return [] }
    return ["没有找到公开日期，按待公开登记；已经公开的请用 --published 写明。"]
  }

  private var words: String? {
    switch end {
    case .tried: "这是试读，没有存入。"
    case .open: nil
    case .imported: "已登记为 \(view.number ?? "")。"
    }
  }
}

extension PageImportView.Field {
  /// `2024-09-19（第 15 行）`
  fileprivate var sentence: String {
    let place = line.map { "第 \($0) 行" } ?? field.option
    guard field == PageField.fullText.rawValue else { return "\(value)（\(place)）" }
    return "\(value.count) 字（\(place)\(line == nil ? "" : "起")）"
  }
}

extension String {
  /// The option by which the field of this code is written.
  fileprivate var option: String { PageField(rawValue: self)?.option ?? self }
}
