import Casework
import Office

/// What became of a register.
struct ImportPage: Shown {
  let view: ImportView

  /// Lists longer than this are cut on a page; JSON has all of them.
  private static let longest = 40

  func encode(to encoder: any Encoder) throws { try view.encode(to: encoder) }

  func draw(on page: inout Page) {
    drawFile(on: &page)
    drawRejected(on: &page)
    drawFaults("请留意", view.warnings, .yellow, on: &page)
    drawFindings(on: &page)
    drawEnd(on: &page)
  }

  private func drawFile(on page: inout Page) {
    let file = view.file
    let form = [
      file.form.uppercased(), file.encoding, file.delimiter.map { "以\($0)分隔" },
      file.sheet.map { "工作表“\($0)”" },
    ]
    page.line("\(file.path)：\(form.compactMap(\.self).joined(separator: "，"))", .bold)
    drawOrigin(on: &page)
    guard !file.headingLines.isEmpty else { return }
    let lines = file.headingLines.map(String.init).joined(separator: "、")
    let known = file.columns.filter { $0.column != nil }
    page.line("列名在第 \(lines) 行，认出 \(known.count) 列。")
    let renamed = known.filter { $0.column != $0.heading }
    if !renamed.isEmpty {
      page.field(
        "改读作", renamed.map { "\($0.heading)＝\($0.column ?? "")" }.joined(separator: "、"))
    }
    let unknown = file.columns.filter { $0.column == nil }.map(\.heading)
    if !unknown.isEmpty { page.field("不导入", unknown.joined(separator: "、")) }
  }

  /// Where an export of another desk comes from.
  private func drawOrigin(on page: inout Page) {
    guard let office = view.file.office else { return }
    page.field("导出机关", office)
    guard !view.file.respondents.isEmpty else { return }
    page.field(
      "答复主体",
      view.file.respondents.map { "\($0.name) \($0.count) 件\($0.known ? "" : "（机关设置里没有）")" }
        .joined(separator: "、"))
  }

  private func drawRejected(on page: inout Page) {
    drawFaults("要改的单元格", view.rejected, .red, on: &page)
  }

  private func drawFaults(
    _ title: String, _ faults: [RegisterFault], _ ink: Paint.Ink, on page: inout Page
  ) {
    guard !faults.isEmpty else { return }
    page.line()
    page.line("\(title)（\(faults.count) 处）：", ink)
    for fault in faults.prefix(Self.longest) {
      let place = fault.cell ?? "第 \(fault.line) 行"
      page.field("  \(place)", "\(fault.column)：\(fault.reason)")
    }
    if faults.count > Self.longest {
      page.line("  （还有 \(faults.count - Self.longest) 处，用 --json 全部列出）")
    }
  }

  private func drawFindings(on page: inout Page) {
    guard !view.findings.isEmpty else { return }
    page.line()
    page.line("案件里的核查提示：")
    var table = Table(.text("提示"), .text("程度"), .number("件次"), .text("最先见于"))
    for finding in view.findings {
      let lines = finding.lines.map(String.init).joined(separator: "、")
      table.add(
        "\(finding.title)", "\(finding.level.title(of: FindingLevel.self))", "\(finding.count)",
        "第 \(lines) 行")
    }
    page.table(table)
  }

  private func drawEnd(on page: inout Page) {
    page.line()
    let row = view.file.form == "jsonl" ? "条" : "行"
    let rest = view.unchanged == 0 ? "" : "，\(view.unchanged) \(row)以前已经导入或者重复"
    let refused = view.refused == 0 ? "" : "，\(view.refused) \(row)有错"
    if !view.dryRun {
      page.line("读了 \(view.read) \(row)，导入 \(view.imported) \(row)\(rest)\(refused)。", .green)
      if let file = view.rejectedFile { page.line("有错的行写在“\(file)”里，改好后再导入。") }
      if let earlier = view.earlierRejectedFile {
        page.line("“\(earlier)”已经有了，内容不同，没有覆盖。", .yellow)
      }
    } else if view.rejected.isEmpty {
      page.line("读了 \(view.read) \(row)，可以导入 \(view.imported) \(row)\(rest)。还没有存入。")
    } else {
      page.indented(
        0,
        "读了 \(view.read) \(row)，可以导入 \(view.imported) \(row)\(rest)\(refused)。没有存入；"
          + "改好后再导入，或者加 --accept-good 先导入其余的。")
    }
  }
}
