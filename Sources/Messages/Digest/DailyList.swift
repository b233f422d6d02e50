/// The 每日清单: what everybody has to do today, to print on A4 and tick off.
public struct DailyList: Hashable, Sendable {
  /// What one person, or nobody, is told.
  public struct Section: Hashable, Sendable {
    public let title: String
    public let items: [DailyDigest.Item]

    public init(title: String, items: [DailyDigest.Item]) {
      self.title = title
      self.items = items
    }
  }

  public let title: String
  public let subtitle: String
  public let sections: [Section]

  public init(title: String, subtitle: String, sections: [Section]) {
    self.title = title
    self.subtitle = subtitle
    self.sections = sections
  }

  /// The page as HTML with all its style.
  public var html: String {
    let body =
      sections.isEmpty
      ? "<p>今天没有要提醒的期限。</p>\n" : sections.map(Self.section).joined()
    return """
      <!DOCTYPE html>
      <html lang="zh-CN">
      <meta charset="utf-8">
      <title>\(Self.escaped(title))</title>
      <style>\(Self.style)</style>
      <h1>\(Self.escaped(title))</h1>
      <p class="sub">\(Self.escaped(subtitle))</p>
      \(body)</html>

      """
  }

  private static func section(_ section: Section) -> String {
    let rows = section.items.map { item in
      let cells = [
        item.number, item.matter, item.lastDay, item.standing,
        [item.owner, item.note].compactMap { $0 }.joined(separator: "；"), "",
      ]
      let isLate = item.rung < 0
      return "<tr\(isLate ? " class=\"late\"" : "")>"
        + cells.map { "<td>\(escaped($0))</td>" }.joined() + "</tr>\n"
    }
    let heads = ["案号", "事项", "最后一天", "工作日", "承办和说明", "办理情况"]
    return "<h2>\(escaped(section.title))</h2>\n<table>\n<thead><tr>"
      + heads.map { "<th>\($0)</th>" }.joined() + "</tr></thead>\n<tbody>\n" + rows.joined()
      + "</tbody>\n</table>\n"
  }

  private static func escaped(_ text: String) -> String {
    text.replacing("&", with: "&amp;").replacing("<", with: "&lt;")
      .replacing(">", with: "&gt;").replacing("\"", with: "&quot;")
  }

  private static let style = """

    @page { size: A4; margin: 18mm 15mm; }
    body { font-family: "FandolSong", "SimSun", "宋体", serif; font-size: 10.5pt; margin: 0 auto;
      max-width: 180mm; color: #000; }
    h1 { font-size: 18pt; text-align: center; margin: 0 0 4pt; }
    h2 { font-size: 12pt; margin: 14pt 0 4pt; break-after: avoid; }
    .sub { text-align: center; margin: 0 0 8pt; }
    table { width: 100%; border-collapse: collapse; table-layout: fixed; }
    th, td { border: 0.5pt solid #000; padding: 3pt 4pt; text-align: left;
      overflow-wrap: anywhere; vertical-align: top; }
    th { font-weight: bold; background: #eee; }
    th:nth-child(1) { width: 20mm; } th:nth-child(2) { width: 36mm; }
    th:nth-child(3) { width: 27mm; } th:nth-child(4) { width: 29mm; }
    th:nth-child(6) { width: 26mm; }
    thead { display: table-header-group; }
    tr { break-inside: avoid; }
    .late td:nth-child(4) { font-weight: bold; }

    """
}
