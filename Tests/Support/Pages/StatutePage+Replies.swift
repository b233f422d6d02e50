import Casework
import Statute
import WorkingDays

extension StatutePage {
  static var replies: String {
    """
    “须有”为作出决定之前必须具备的，缺少的拒绝登记；确已作出而如实补记的，列为核查提示。“年报”为办理结果在年度报告中的行（见[年度报告](#年度报告)），与救济途径是两回事。

    \(MarkdownTable("决定", "英文名", "依据", "须有", "年报", "救济", rows:
      ReplyType.allCases.map { type in
        [
          type.title, type.rawValue.code, type.article?.short ?? "无明文",
          type.requirements.map(\.title).joined(separator: "；"), type.row(Policy()) ?? "不计入",
          type.remedy.title,
        ]
      }).text)

    一件申请有几项的：有提供也有不予公开的，为部分公开；各项同类或者同行的，为该行；此外由机关选定并说明理由。

    不经决定而终结的：

    \(MarkdownTable("结果", "英文名", "年报", rows:
      ClosingOutcome.allCases.map { [$0.title, $0.rawValue.code, $0.reportRow] }).text)

    没有立案的来件：

    \(MarkdownTable("处理", "英文名", rows: PaperClosing.allCases.map { [$0.title, $0.rawValue.code] }).text)
    """
  }

  static var documents: String {
    MarkdownTable(
      "文书", "英文名", "依据", "救济", "寄出",
      rows: DocumentKind.allCases.map { kind in
        [
          kind.title, kind.rawValue.code, kind.article.short, kind.remedyTitle,
          kind.isSentWhenMade ? "制作即寄出" : "另行寄出",
        ]
      }
    ).text
  }

  static var services: String {
    """
    以最先有效的一次为准；文书落款日期没有意义。因本机关原因退回的，视为没有寄出。

    \(MarkdownTable("方式", "英文名", "计算之日", "依据", rows: Means.allCases.map { means in
      [
        means.title, means.rawValue.code, means.countedDay(sentOn: Means.letter235).title,
        means.article.short,
      ]
    }).text)

    其他快递：\(Means.letter235) 起不得使用，确已使用的以申请人实际签收之日为准，稳妥起见视为没有送达；此前寄出的以交寄之日为准。\
    电子方式：须申请人选择。任何方式都不得向申请人收取邮资。
    """
  }

  static var remedies: String {
    """
    \(MarkdownTable("答复的日期", "不予公开（含部分公开）", "其他决定", "过程性文书", rows: periods.map { title, day in
      [title] + [RemedyClass.withheld, .decision, .process].map { $0.path(on: day).title }
    }).text)

    \(MarkdownTable("途径", "依据", rows: RemedyPath.allCases.map { path in
      [path.title, path.articles.map(\.short).joined(separator: "、")]
    }).text)

    - 申请行政复议 \(RemedyPath.reconsiderationDays) 日；直接起诉 \(RemedyPath.directSuitMonths) 个月；不服复议决定起诉 \
    \(RemedyPath.suitAfterReconsiderationDays) 日。
    - 收费通知不能单独申请救济；逾期不缴费、不补正而不再处理的，可以。
    - 责令重新答复的，年度报告仍计最先送达的结果；未曾答复的，计重新作出的答复。
    """
  }

  private static var periods: [(String, Day)] {
    let (first, second) = (RemedyPath.reconsiderationFirstSince, RemedyPath.interpretationSince)
    return [
      ("\(first) 以前", first - 1), ("\(first) 至 \(second - 1)", first), ("\(second) 起", second),
    ]
  }
}

extension DocumentKind {
  /// A reply is attacked as its items can be.
  fileprivate var remedyTitle: String {
    switch self {
    case .reply: "依所作决定"
    case .amendment: "依所更正的答复"
    default: remedy.title
    }
  }
}

extension RemedyClass {
  fileprivate var title: String {
    switch self {
    case .withheld: "先复议"
    case .decision: "复议或诉讼"
    case .process: "不单独救济"
    }
  }
}
