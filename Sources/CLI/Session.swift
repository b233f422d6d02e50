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
    case .verb(let node, let arguments): try verb(node, arguments).run(console)
    }
  }

  private func verb(_ node: VerbNode, _ arguments: [String]) throws -> any Verb {
    console.shape = { CommandShape(node.command) }
    try Repetition(node: node, arguments: arguments).refuse()
    let parsed: any ParsableCommand
    do {
      parsed = try node.command.parseAsRoot(arguments)
    } catch {
      throw ParserSentence(node: node, arguments: arguments).error(for: error)
    }
    guard let verb = parsed as? any Verb else { throw OfficeError.bug(UnlistedVerb(node.path)) }
    return verb
  }

  /// A command of the tree that is neither a group nor a verb.
  private struct UnlistedVerb: Error {
    let path: [String]

    init(_ path: [String]) { self.path = path }
  }
}

extension OfficeError {
  /// An error that nobody foresaw.
  static func bug(_ error: any Error) -> OfficeError {
    OfficeError(
      .bug, code: "bug", message: "程序内部出错（\(error)）", hint: "请把这句话和所用的命令报给维护人员")
  }
}
