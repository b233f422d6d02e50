import Office
import Reports
import Statute

/// Tables 三 and 四 on a terminal.
struct AnnualReportPage: Shown {
  let view: AnnualReportView

  func encode(to encoder: any Encoder) throws { try view.encode(to: encoder) }

  func draw(on page: inout Page) {
    page.line("\(view.name) \(view.year) 年政府信息公开工作年度报告", .bold)
    for note in view.notes { page.line("\(note)。", .yellow) }
    page.line()
    page.line("三、收到和处理政府信息公开申请情况", .bold)
    page.table(requests)
    page.line()
    page.line("四、政府信息公开行政复议、行政诉讼情况", .bold)
    page.table(reviews)
    page.line()
    for identity in view.identities {
      page.line(
        "\(identity.holds ? "相符" : "不符")  \(identity.name)", identity.holds ? .green : .red)
    }
    drawParts(on: &page)
  }

  private var requests: Table {
    var table = Table(
      .text(""), .number("自然人"), .number("商业企业"), .number("科研机构"), .number("公益组织"),
      .number("法律服务"), .number("其他"), .number("总计"))
    var groups: Set<String> = []
    for row in view.report.rows {
      let group = row.row.group
      if !group.isEmpty, groups.insert(group).inserted {
        table.add([Table.Cell((group.hasPrefix("（") ? "  " : "") + group)] + blanks)
      }
      let cells = ReportCells.keys.map { Table.Cell(String(row.cells[$0] ?? 0)) }
      table.add([Table.Cell(row.row.shortLabel)] + cells)
    }
    return table
  }

  /// The cells of a row that only names what the rows below it are part of.
  private var blanks: [Table.Cell] { ReportCells.keys.map { _ in Table.Cell("") } }

  private var reviews: Table {
    var table = Table(
      .text(""), .number("结果维持"), .number("结果纠正"), .number("其他结果"), .number("尚未审结"),
      .number("总计"))
    for block in view.report.reviews {
      let figures = block.figures.map { Table.Cell(String($0)) }
      table.add([Table.Cell(block.kind.title)] + figures)
    }
    return table
  }

  private func drawParts(on page: inout Page) {
    guard !view.parts.isEmpty else { return }
    page.line()
    page.line("以上为各答复主体的合计，分别是：", .bold)
    var table = Table(
      .text("代码"), .text("答复主体"), .number("新收"), .number("上年结转"), .number("办结"),
      .number("结转下年"))
    for part in view.parts {
      let figures = ["r1", "r2", "r3.7", "r4"].map {
        Table.Cell(String(part.report.cells($0)?.total ?? 0))
      }
      table.add([Table.Cell(part.code), Table.Cell(part.name)] + figures)
    }
    page.table(table)
  }
}

extension ReportRow {
  /// The label with its numbering, indented by its depth and without what stands in brackets.
  fileprivate var shortLabel: String {
    let depth = key.split(separator: ".").count - 1
    let plain = label.prefix { $0 != "（" && $0 != "、" }
    return String(repeating: "  ", count: depth) + numbering + plain
  }
}

/// The numbers behind a figure.
struct ReportCellPage: Shown {
  let view: ReportCellView

  func encode(to encoder: any Encoder) throws { try view.encode(to: encoder) }

  func draw(on page: inout Page) {
    page.line("\(view.year) 年 \(view.label)：\(view.count) 件（\(view.cell)）", .bold)
    guard !view.numbers.isEmpty else { return }
    let width = (view.numbers.map(\.columns).max() ?? 0) + 2
    let each = max(1, page.columns / width)
    for start in stride(from: 0, to: view.numbers.count, by: each) {
      let line = view.numbers[start..<min(start + each, view.numbers.count)]
      page.line(line.map { $0.padded(to: width) }.joined().withoutTrailingBlanks)
    }
    page.line("逐案查看：ysq show 案号")
  }
}
