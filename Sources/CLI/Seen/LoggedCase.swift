import Office

/// A case that was logged just now, with a word on what was seen before; programs read the case alone.
struct LoggedCase: Shown {
  let view: CaseView
  /// Nil where nothing is to be said.
  let seen: SimilarView?

  /// The most rows of a kind; the rest is one command away.
  private static let mostRows = 3

  func encode(to encoder: any Encoder) throws { try view.encode(to: encoder) }

  func draw(on page: inout Page) {
    RecordedCase(view).draw(on: &page)
    guard let seen, !seen.isEmpty else { return }
    page.line()
    page.line("似曾办过", .bold)
    for row in Self.head(seen.sameApplicant) + Self.head(seen.sameDocument) {
      page.indented(2, row.sentence)
    }
    for row in Self.head(seen.publications) { page.indented(2, row.sentence) }
    for proposal in seen.proposals {
      page.field("提示", "\(proposal.detail)（\(proposal.article)）", .yellow)
    }
    page.line("\(Self.rest(seen))详见 ysq similar \(view.number)")
  }

  private static func head<Row>(_ rows: [Row]) -> ArraySlice<Row> { rows.prefix(mostRows) }

  /// How many rows are left out.
  private static func rest(_ seen: SimilarView) -> String {
    let all = [seen.sameApplicant.count, seen.sameDocument.count, seen.publications.count]
    let left = all.reduce(0) { $0 + max(0, $1 - mostRows) }
    return left == 0 ? "" : "另有 \(left) 件，"
  }
}
