import ArgumentParser
import Office

extension VerbNode {
  /// The verb with its options and arguments read.
  func verb(_ arguments: [String]) throws -> any Verb {
    let parsed: any ParsableCommand
    do {
      parsed = try command.parseAsRoot(arguments)
    } catch {
      throw ParserSentence(node: self, arguments: arguments).error(for: error)
    }
    guard let verb = parsed as? any Verb else { throw OfficeError.bug(UnlistedVerb(path)) }
    return verb
  }

  /// A command of the tree that is neither a group nor a verb.
  private struct UnlistedVerb: Error {
    let path: [String]

    init(_ path: [String]) { self.path = path }
  }
}
