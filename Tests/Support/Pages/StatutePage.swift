import Casework
import Statute
import WorkingDays

/// Docs/Statute.md: what the law says, from the tables of `Statute`.
public enum StatutePage {
  public static var text: String {
    page(
      "# 法律规定一览",
      """
      程序据以计算和判断的全部规定：每一行都是程序里的一个值，附所依据的条文。中文名与英文名在命令行里可以互换，\
      英文名用于 JSON 和存储。条文未注明法律名称的，均指《政府信息公开条例》（2019年）。
      """,
      "本页由测试从程序生成，改动规定之后执行 `RECORD=1 swift test --filter PageTests` 重写。",
      contents, "## 适用的条例版本", regimes, "## 收到申请之日", receipts, "## 期限", terms,
      "## 处理决定", replies, "## 文书", documents, "## 送达", services, "## 救济", remedies,
      "## 信息处理费", fees, "## 年度报告", report, "## 理解不一的问题", readings)
  }

  private static let contents = """
    [适用的条例版本](#适用的条例版本) · [收到申请之日](#收到申请之日) · [期限](#期限) · [处理决定](#处理决定) · \
    [文书](#文书) · [送达](#送达) · [救济](#救济) · [信息处理费](#信息处理费) · [年度报告](#年度报告) · \
    [理解不一的问题](#理解不一的问题)
    """

  private static var regimes: String {
    let (old, new) = (Regime.of2007, Regime.of2019)
    func row(_ name: String, _ value: (Regime) -> String) -> [String] {
      [name, value(old), value(new)]
    }
    return """
      以申请到达本机关之日有效的条例为准：\(Regime.revised) 以前到达的适用2007年条例，当日及以后到达的适用2019年条例。

      \(MarkdownTable("", "2007年条例 \(old.rawValue.code)", "2019年条例 \(new.rawValue.code)", rows: [
        row("答复期限") { "\($0.replyLength) 个工作日" },
        row("延长期限，合计最多") { "\($0.extensionLimit) 个工作日" },
        row("期限依据") { $0.replyArticle.description },
        row("补正告知期限") { $0.correctionNoticeLength.map { "\($0) 个工作日" } ?? "未规定" },
        row("一次性告知补正") { yes($0.correctsOnce) },
        row("可以询问用途") { yes($0.asksPurpose) },
        row("传真、网上、电子邮箱") { $0.countsDataMessagesFromArrival ? "到达之日即收到" : "双方确认之日" },
        row("不计入期限的意见") { regime in
          PartyKind.allCases.filter(regime.excludesOpinion).map(\.title).joined(separator: "、")
        },
        row("须核验申请人身份") { yes($0.requiresIdentity) },
        row("收费限于超出合理范围") { yes($0.restrictsFees) },
      ]).text)
      """
  }

  private static func yes(_ value: Bool) -> String { value ? "是" : "否" }

  private static var receipts: String {
    """
    “可否关闭”为否的渠道，机关不得拒收（\(Article(.letter19))）；其余渠道以公开指南公布的为准。

    \(MarkdownTable("渠道", "英文名", "收到申请之日", "与申请人确认", "依据", "可否关闭", "身份证明", rows:
      Channel.allCases.map { channel in
        [
          channel.title, channel.rawValue.code, channel.receipt.title, confirmation(channel),
          channel.article.short, channel.canBeClosed ? "可" : "否", channel.proof.title,
        ]
      }).text)
    """
  }

  private static func confirmation(_ channel: Channel) -> String {
    switch channel.receipt {
    case .submission, .signature: "不需要"
    case .confirmationOnArrival: "到达当日"
    case .mutualConfirmation: "按公布的规则，未公布的为提交后 1 个工作日"
    }
  }
}
