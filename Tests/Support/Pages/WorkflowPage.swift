import Casework
import Statute

/// Docs/Workflow.md: phases, diagram, steps, matrix and findings, from the procedure's table.
public enum WorkflowPage {
  public static var text: String {
    page(
      "# 办理流程",
      """
      一件依申请公开案件从收件到归档的全部步骤。案件由**事实**组成：每发生一件事就记一条，案件处在哪个**阶段**\
      由事实推出。下表没有列出的事不可能发生；法律禁止而确已发生的事，用 `--as-happened` 如实补记，并作为**核查提示**列出。
      """,
      """
      条文未注明法律名称的，均指《政府信息公开条例》（2019年）。本页由测试从程序的流程表生成，改表之后执行 \
      `RECORD=1 swift test --filter PageTests` 重写。
      """,
      "## 阶段", phases, "## 阶段之间如何转换", "```mermaid\n\(diagram)\n```",
      "## 步骤",
      """
      “可发生于”列出允许的阶段，“转入”为空的不改变阶段。同一事实有多行的，先适用靠前的一行。改变阶段的事实，\
      日期不得早于上一次改变阶段之日；任何事实都不得早于申请到达本机关之日，也不得晚于今天。
      """,
      steps, "## 阶段与事实对照",
      "“→”后为转入的阶段，“可”为可以发生而不改变阶段，“*”为另有条件（见上表）。", matrix,
      "## 核查提示", "由事实推出，从不保存。适用2007年条例的案件，条文按其规定。", findings)
  }

  private static var phases: String {
    MarkdownTable(
      "阶段", "英文名", "含义",
      rows: Phase.allCases.map { [$0.title, $0.rawValue.code, $0.meaning] }
    ).text
  }

  private static var steps: String {
    MarkdownTable(
      "事实", "英文名", "可发生于", "转入", "条件", "依据", "命令", "何人可办",
      rows: Workflow.steps.map { step in
        [
          step.fact.title, step.fact.rawValue.code, step.fromTitle, step.to?.title ?? "",
          step.conditionTitle, step.article?.short ?? "", (step.command ?? "").code,
          step.by.map(\.title).joined(separator: "、"),
        ]
      }
    ).text
  }

  private static var findings: String {
    MarkdownTable(
      "核查提示", "英文名", "程度", "依据",
      rows: FindingCode.allCases.map {
        [$0.title, $0.rawValue.code, $0.level.title, $0.article?.short ?? ""]
      }
    ).text
  }
}

extension Step {
  var fromTitle: String {
    if from.isEmpty { return "（立案）" }
    if from == Phase.allCases { return "任何阶段" }
    return from.map(\.title).joined(separator: "、")
  }

  /// For which facts of the kind, and what else must be true.
  var conditionTitle: String {
    [picks.title, needs.title].filter { !$0.isEmpty }.joined(separator: "；")
  }
}

extension Phase {
  fileprivate var meaning: String {
    switch self {
    case .awaitingConfirmation: "申请已经到达，尚未与申请人确认，答复期限还没有起算"
    case .handling: "答复期限在走"
    case .awaitingCorrection: "已告知补正，答复期限停止，收到补正后重新计算"
    case .awaitingReasons: "已要求说明理由，答复期限继续走"
    case .awaitingPayment: "已通知收费，答复期限停止，缴清后重新计算"
    case .decided: "答复已经作出，尚未寄出；答复期限还在走"
    case .closed: "答复已经寄出，或者因补正、缴费逾期、撤回而终结"
    case .archived: "已经立卷归档"
    }
  }
}

extension Article {
  /// The citation without the name of the Regulation that most of them are of.
  var short: String {
    law == .regulation && number != nil
      ? description.replacing(law.title, with: "") : description
  }
}
