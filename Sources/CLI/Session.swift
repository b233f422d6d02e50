import ArgumentParser
import Office

/// One run of the program, from the words typed to the exit code.
struct Session {
  let root: any ParsableCommand.Type
  let console: Console

  func run(_ words: [String]) -> Int32 {
    do {
      try answer(VerbReader(root: VerbNode(root: root)).call(words))
      try console.finish()
      return console.exitCode
    } catch is ClosedPipe {
      return console.exitCode
    } catch {
      return console.fail(error as? OfficeError ?? .bug(error))
    }
  }

  private func answer(_ call: Call) throws {
    switch call {
    case .version: try console.write("ysq \(Version.current)\n")
    case .help(let node): try console.write(HelpPage(node: node, paint: console.paint).text)
    case .verb(let node, let arguments): try run(node, arguments)
    }
  }

  /// Runs the verb, after what the line leaves open was asked where a person is there to answer.
  private func run(_ node: VerbNode, _ arguments: [String]) throws {
    console.shape = { CommandShape(node.command) }
    try Repetition(node: node, arguments: arguments).refuse()
    if let interview = try Interview(node, arguments, console) {
      try interview.run { try $0.run(console) }
    } else {
      try node.verb(arguments).run(console)
    }
  }
}

extension OfficeError {
  /// An error that nobody foresaw.
  static func bug(_ error: any Error) -> OfficeError {
    OfficeError(
      .bug, code: "bug", message: "程序内部出错（\(error)）", hint: "请把这句话和所用的命令报给维护人员")
  }
}
