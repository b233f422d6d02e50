import Casework
import Statute

extension WorkflowPage {
  /// The phases and the facts that lead from one to another.
  static var diagram: String {
    let names = Phase.allCases.map { "  state \"\($0.title)\" as \($0.rawValue)" }
    return (["stateDiagram-v2"] + names + openings + arrows).joined(separator: "\n")
  }

  /// Where a case begins hangs on its channel.
  private static var openings: [String] {
    [(true, Phase.awaitingConfirmation), (false, .handling)].map { waits, phase in
      let channels = Channel.allCases.filter { $0.receipt.needsConfirmation == waits }
      return "  [*] --> \(phase.rawValue): "
        + channels.map(\.title).joined(separator: "、")
    }
  }

  /// One arrow for each pair of phases, with all that leads from one to the other.
  private static var arrows: [String] {
    Phase.allCases.flatMap { from in
      Phase.allCases.filter { $0 != from }.compactMap { to in
        let facts = labels(from: from, to: to)
        guard !facts.isEmpty else { return nil }
        return "  \(from.rawValue) --> \(to.rawValue): \(facts.joined(separator: " / "))"
      }
    }
  }

  private static func labels(from: Phase, to: Phase) -> [String] {
    var labels: [String] = []
    for step in Workflow.steps where step.from.contains(from) && step.to == to {
      if !labels.contains(step.fact.title) { labels.append(step.fact.title) }
    }
    return labels
  }

  /// Which fact may happen in which phase.
  static var matrix: String {
    let phases = Phase.allCases
    let rule = Array(repeating: "---", count: phases.count + 1)
    let rows = FactKind.allCases.dropFirst().map { kind in
      [kind.title] + phases.map { cell(kind, in: $0) }
    }
    return ([["事实"] + phases.map(\.title), rule] + rows)
      .map { "| " + $0.joined(separator: " | ") + " |" }.joined(separator: "\n")
  }

  private static func cell(_ kind: FactKind, in phase: Phase) -> String {
    Workflow.steps(of: kind).filter { $0.from.contains(phase) }.map { step in
      let to = step.to.map { $0 == phase ? "可" : "→\($0.title)" } ?? "可"
      return to + (step.conditionTitle.isEmpty ? "" : "*")
    }
    .joined(separator: " ")
  }
}
