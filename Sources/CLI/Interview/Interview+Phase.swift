import Casework
import Office
import Statute

extension Interview {
  /// Says before anything else is typed that a case does not allow this now.
  func warnOfPhase() {
    let command = node.path.joined(separator: " ")
    guard let number = answers["<案号>"], Workflow.steps.contains(where: { $0.command == command }),
      let view = try? answers.desk.view(of: number, answers, console),
      !view.nextActions.contains(command)
    else { return }
    let phase = view.phase.title(of: Phase.self)
    console.remark("\(view.number) 目前为“\(phase)”，可以办理的里面没有 \(command)；照实补记的写 --as-happened。")
  }
}
