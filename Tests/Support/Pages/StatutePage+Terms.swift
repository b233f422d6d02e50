import Casework
import Statute
import WorkingDays

extension StatutePage {
  static var terms: String {
    """
    起算之日不计入。按工作日计算的期限，调休上班日计入，放假日不计入；按自然日计算的期限，末日为休息日的顺延至下一个工作日。\
    放假通知尚未公布的年份，期限为**暂定**；12月24日至31日，待次年通知公布后方可确定。

    \(MarkdownTable("期限", "英文名", "长度", "起算之日", "完成于", "依据", rows:
      Term.allCases.map { term in
        [
          term.title, term.rawValue.code, length(term), term.dayZero, term.metBy,
          term.article?.short ?? "所作决定、判决",
        ]
      }).text)

    - 普通程序的行政复议答复为 \(Term.ordinaryReconsiderationAnswer) 个工作日（\(Article(.reconsideration, 48))）；\
    对裁定上诉为 \(Term.appealAgainstRuling) 日。
    - 补正告知没有写明期限的，按本机关规定，通常为 \(Policy().correctionDays) 个工作日；不足 \(Term.shortCorrection) \
    个工作日的，列为理解分歧。补正期满后，再等 \(Policy().mailAllowance) 个工作日的在途邮件，方可不再处理。
    - 答复期限停止计算的日子：征求第三方、共同制作机关、其他机关意见，自寄出次日起，至收到意见之日或者意见期限届满之日止\
    （以先到者为准）的各个工作日；几封信重叠的日子只扣一次。期限届满后寄出的、第二次寄给同一方的、口头的，不扣。协助查找、\
    审查和内部流转不扣。
    - 重新计算：收到补正之日、缴清费用之日、申请人变更申请内容之日重新起算，此前的延期和扣除一并失效。\
    撤销已经送达的答复的，法律没有规定，比照自撤销之日重新起算。
    """
  }

  private static func length(_ term: Term) -> String {
    switch (term, term.length) {
    case (.confirmation, _): "平信 0 个工作日；其余按公布的规则，未公布的 1 个工作日"
    case (.reply, _): "\(Regime.of2019.replyLength) 个工作日，可延长至多 \(Regime.of2019.extensionLimit) 个工作日"
    case (.agencyOpinion, .workingDays(let count)): "按征求意见书，至多 \(count) 个工作日"
    case (.orderedReply, .workingDays(let count)): "按决定、判决，未写明的 \(count) 个工作日，不得延长"
    case (.annualReport, _): "部门 1月31日前，政府 3月31日前，不顺延"
    case (.correction, _): "按告知书"
    case (_, .fixedDay): "按告知的日期"
    case (_, .workingDays(let count)): "\(count) 个工作日"
    case (_, .calendarDays(let count)): "\(count) 日"
    }
  }

  static var readings: String {
    """
    法律没有明确或者看法不一的问题，机关可以在设置中另选；未选的用通行做法。期限的**稳妥日**是各种理解中最早的一天，每次只改变一种理解。

    \(MarkdownTable("问题", "英文名", "通行做法", "另一种理解", "另一种理解的依据", rows:
      Reading.allCases.map { reading in
        [reading.title, reading.rawValue.code]
          + reading.choices.map { "\($0.title) \($0.rawValue.code)" } + [reading.basis]
      }).text)
    """
  }
}
