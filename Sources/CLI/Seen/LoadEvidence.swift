import Office
import Statute

/// The evidence sheet of an applicant.
extension LoadEvidenceView: Shown {
  func draw(on page: inout Page) {
    let title = kind.flatMap { ApplicantKind(rawValue: $0)?.title }.map { "（\($0)）" } ?? ""
    page.line("\(id)  \(name ?? "（没有档案）")\(title)", .bold)
    if !same.isEmpty { page.field("同一人", same.joined(separator: "、")) }
    if months.isEmpty { return page.line("这些月份没有他的申请。") }
    drawMonths(on: &page)
    drawRepetitions(on: &page)
  }

  /// 明显超过合理范围: arts 35 and 42.
  private func drawMonths(on page: inout Page) {
    let grounds = [Article(.regulation, 35), Article(.regulation, 42)].map(\.description)
    page.line()
    page.line("数量、频次（\(grounds.joined(separator: "、"))）", .bold)
    var table = Table(
      .text("月份"), .number("件数"), .number("全机关"), .number("占比"), .number("按件计收（元）"))
    for month in months {
      table.add(
        "\(month.month)", "\(month.pieces)", "\(month.officePieces)", "\(month.share)",
        "\(month.total.map(String.init) ?? "—")")
    }
    page.table(table)
    for month in months {
      for band in month.bands { page.field(month.month, band) }
    }
    page.field("说明", "条例没有规定多少件为明显超过合理范围；收费办法从每月第 \(FeeTariff.pieces.free + 1) 件起计收。")
  }

  /// 不予重复处理: art 36 item 6.
  private func drawRepetitions(on page: inout Page) {
    page.line()
    page.line("重复申请（\(Article(.regulation, 36, item: 6))）", .bold)
    if repeated.isEmpty { page.line("没有内容相同或者相近的申请。") }
    for row in repeated { page.indented(2, row.sentence) }
  }
}

extension MonthEvidenceView {
  fileprivate var share: String { percent == 0 ? "不足 1%" : "\(percent)%" }

  /// `第 11 至 12 件，每件 100 元：2026-0011、2026-0012`: the pieces of one price together.
  fileprivate var bands: [String] {
    var bands: [[PieceView]] = []
    for piece in cases {
      if bands.last?.last?.fee == piece.fee, !bands.isEmpty {
        bands[bands.count - 1].append(piece)
      } else {
        bands.append([piece])
      }
    }
    return bands.map { band in
      let (first, last) = (band[0].piece, band[band.count - 1].piece)
      let place = first == last ? "第 \(first) 件" : "第 \(first) 至 \(last) 件"
      let price = band[0].fee.map { $0 == 0 ? "，不收费" : "，每件 \($0) 元" } ?? ""
      return "\(place)\(price)：" + band.map(\.number).joined(separator: "、")
    }
  }
}

extension RepetitionView {
  /// `2026-0005（2026-03-20 提交）与 2026-0001 内容相同：原答复 d3，2026-03-12 作出，以 2026-03-13 为送达之日`
  fileprivate var sentence: String {
    "\(number)（\(submittedOn) 提交）与 \(earlier) \(reasons.why(percent, nil))：\(answer)"
  }

  private var answer: String {
    guard let servedOn else { return "\(earlier) 还没有答复送达" }
    let reply = reply.map { "原答复 \($0)，" } ?? ""
    let made = decidedOn.map { "\($0) 作出，" } ?? ""
    let late = wasAnswered ? "" : "，再次申请时还没有送达"
    return "\(reply)\(made)以 \(servedOn) 为送达之日\(late)"
  }
}
