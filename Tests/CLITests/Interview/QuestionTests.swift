import ArgumentParser
import CustomDump
import Testing

@testable import CLI

/// What verbs say of their questions has to fit their options.
struct QuestionTests {
  private static let verbs: [VerbNode] = leaves(below: VerbNode(root: CLI.Ysq.self))

  private static func leaves(below node: VerbNode) -> [VerbNode] {
    node.isGroup ? node.children.flatMap(leaves) : [node]
  }

  @Test(arguments: verbs)
  func `a verb asks for its own options and arguments`(node: VerbNode) throws {
    let verb = try #require(node.command as? any Verb.Type)
    let shape = CommandShape(node.command)
    let console = Console(
      isJSON: false,
      terminal: Terminal(readsPerson: false, showsResults: false, showsErrors: false))
    let asked = verb.questions(Answers([], shape: shape), console).map(\.name)
    let unknown = Set(verb.needs + asked).filter { shape.argument($0) == nil }
    expectNoDifference(unknown, [], node.line)
  }

  @Test func `each verb says in its own words what its day is`() {
    let vague = Self.verbs.filter {
      CommandShape($0.command).argument("--on")?.abstract == DatedOptions.anyDay
    }
    expectNoDifference(vague.map(\.line), [])
  }

  @Test(arguments: verbs)
  func `an option that a verb cannot do without is a question that has to be answered`(
    node: VerbNode
  ) throws {
    let verb = try #require(node.command as? any Verb.Type)
    let console = Console(
      isJSON: false,
      terminal: Terminal(readsPerson: false, showsResults: false, showsErrors: false))
    let questions = verb.questions(Answers([], shape: CommandShape(node.command)), console)
    let required = Set(questions.filter(\.isRequired).map(\.name))
    expectNoDifference(Set(verb.needs).subtracting(required), [], node.line)
  }
}

extension VerbNode: CustomTestStringConvertible {
  public var testDescription: String { line }
}
