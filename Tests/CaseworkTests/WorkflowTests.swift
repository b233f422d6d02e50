import Casework
import CustomDump
import Statute
import Support
import Testing
import WorkingDays

/// The procedure's table: what may happen where, exactly.
struct WorkflowTests {
  @Test func `the matrix of facts and phases is this and no other`() {
    let header = pad("", 22) + Phase.allCases.map { pad(short($0), 9) }.joined()
    let rows = FactKind.allCases.map { kind in
      pad(kind.rawValue, 22) + Phase.allCases.map { pad(cell(kind, $0), 9) }.joined()
    }
    expectNoDifference(([header] + rows).map(trimmed).joined(separator: "\n"), Self.matrix)
  }

  private static let handling = [
    "correction ask", "extend", "searched", "review", "consult ask", "reasons ask",
    "reasons defer", "fee notify", "decide", "withdraw", "change",
  ]

  /// What was typed after an application was handed in, and what may come next.
  static let next: [([Command], [String])] = [
    ([], handling),
    (
      [.askCorrection(within: 15)],
      [
        "correction receive", "correction lapse", "searched", "review", "reached",
        "sending-failed", "withdraw",
      ]
    ),
    (
      [.askReasons],
      [
        "extend", "searched", "review", "consult ask", "reasons receive", "decide", "reached",
        "sending-failed", "withdraw", "change",
      ]
    ),
    (
      [.notifyFee()],
      ["searched", "review", "fee pay", "fee lapse", "reached", "sending-failed", "withdraw"]
    ),
    (
      [.consult("A")],
      [
        "correction ask", "extend", "searched", "review", "consult ask", "consult answer",
        "reasons ask", "reasons defer", "fee notify", "decide", "reached", "sending-failed",
        "withdraw", "change",
      ]
    ),
    ([.decide(.petition)], ["extend", "searched", "review", "sent", "revoke", "withdraw"]),
    (
      [.decide(.petition), .send()], ["reached", "sending-failed", "amend", "revoke", "archive"]
    ),
    ([.decide(.petition), .send(), .archive], ["reached", "sending-failed", "amend", "revoke"]),
    (
      [.decide(.petition), .send(by: .direct)],
      ["reached", "sending-failed", "revoke", "withdraw", "archive"]
    ),
    (
      [.decide(.petition), .send(), .amend(1)],
      ["sent", "reached", "sending-failed", "amend", "revoke", "archive"]
    ),
    ([.withdraw()], ["archive"]),
    ([.openRemedy(.reconsideration)], handling + ["remedy answer", "remedy decide", "reanswer"]),
  ]

  @Test(arguments: next)
  func `the next actions are offered in the order of the procedure`(
    commands: [Command], actions: [String]
  ) throws {
    let given = try commands.reduce(Given(.inPerson, on: "2026-05-06")) {
      try $0.after($1, on: "2026-05-07")
    }
    let everywhere = ["contact", "verify", "assign", "return", "remedy open", "note", "strike"]
    expectNoDifference(
      Workflow.nextActions(given.matter).filter { !everywhere.contains($0) }, actions)
  }

  /// An arrow leads to a phase, `+` stays, `?` has a condition, `-` cannot happen.
  private func cell(_ kind: FactKind, _ phase: Phase) -> String {
    let cells = Workflow.steps(of: kind).filter { $0.from.contains(phase) }.map { step in
      let to = step.to.map { $0 == phase ? "+" : ">\(short($0))" } ?? "+"
      return to + (step.needs == .nothing && step.picks == .any ? "" : "?")
    }
    return cells.isEmpty ? "-" : cells.joined()
  }

  private func short(_ phase: Phase) -> String {
    switch phase {
    case .awaitingConfirmation: "conf"
    case .handling: "hand"
    case .awaitingCorrection: "corr"
    case .awaitingReasons: "reas"
    case .awaitingPayment: "paym"
    case .decided: "deci"
    case .closed: "clos"
    case .archived: "arch"
    }
  }

  private func pad(_ text: String, _ width: Int) -> String {
    text + String(repeating: " ", count: max(0, width - text.count))
  }

  private func trimmed(_ text: String) -> String {
    var text = text
    while text.last == " " { text.removeLast() }
    return text
  }

  static let matrix = """
                          conf     hand     corr     reas     paym     deci     clos     arch
    received              -        -        -        -        -        -        -        -
    confirmed             >hand    -        -        -        -        -        -        -
    contacted             +        +        +        +        +        +        +        +
    identityVerified      +        +        +        +        +        +        -        -
    identityRejected      +        +        +        +        +        +        -        -
    correctionAsked       -        >corr    -        -        -        -        -        -
    corrected             -        -        >hand    -        -        -        -        -
    correctionLapsed      -        -        >clos    -        -        -        -        -
    reopened              -        -        -        -        -        -        >corr?   -
    assigned              +        +        +        +        +        +        -        -
    returned              +        +        +        +        +        +        -        -
    extended              -        +        -        +        -        +        -        -
    consulted             -        +        -        +        -        -        -        -
    consultationAnswered  -        +?       +?       +?       +?       +?       +?       -
    consultationFailed    -        +?       +?       +?       +?       +?       +?       -
    reasonsAsked          -        >reas    -        -        -        -        -        -
    reasonsGiven          -        -        -        >hand    -        -        -        -
    replyDeferred         -        +        -        -        -        -        -        -
    feeNotified           -        >paym    -        -        -        -        -        -
    feePaid               -        -        -        -        >hand    -        -        -
    feeLapsed             -        -        -        -        >clos    -        -        -
    searched              -        +        +        +        +        +        -        -
    reviewed              -        +        +        +        +        +        -        -
    decided               -        >deci    -        >deci    -        -        -        -
    approved              -        -        -        -        -        +?       -        -
    sent                  -        +?+      +?+      +?+      +?+      >clos?+?++?+      +?+
    reached               -        +?       +?       +?       +?       +?       +?       +?
    sendingFailed         -        +?       +?       +?       +?       +?       >deci?+? +?
    drafted               +        +        +        +        +        +        +        +
    issued                +        +        +        +        +        +        +        +
    amended               -        -        -        -        -        -        +?       +?
    replyRevoked          -        -        -        -        -        >hand?+? >hand?+? >hand?+?
    withdrawn             >clos?+  >clos?+  >clos?+  >clos?+  >clos?+  >clos?+  +?       -
    requestChanged        +        +        -        +        -        -        -        -
    split                 +?       +?       -        -        -        -        -        -
    remedyOpened          +        +        +        +        +        +        +        +
    remedyAnswered        +?       +?       +?       +?       +?       +?       +?       +?
    opinionReported       +?       +?       +?       +?       +?       +?       +?       +?
    appealFiled           +?       +?       +?       +?       +?       +?       +?       +?
    remedyDecided         +?       +?       +?       +?       +?       +?       +?       +?
    answerOrdered         >hand    +        >hand    >hand    >hand    >hand    >hand    >hand
    provided              -        -        -        -        -        -        +?       +?
    archived              -        -        -        -        -        -        >arch    -
    attached              +        +        +        +        +        +        +        +
    noted                 +        +        +        +        +        +        +        +
    struck                +        +        +        +        +        +        +        +
    erased                +        +        +        +        +        +        +        +
    """
}
