public import Casework
import CustomDump
public import WorkingDays

/// What a command answered: facts, or a refusal.
public enum Answer: Hashable, Sendable {
  case facts([NewFact])
  case refused(Refusal)

  /// Whether the command was accepted.
  public var isAccepted: Bool { if case .facts = self { true } else { false } }

  /// The refusal, if it was one.
  public var refusal: Refusal? { if case .refused(let refusal) = self { refusal } else { nil } }

  /// Expects one fact.
  public func expect(
    _ fact: Fact, on day: Day, fileID: StaticString = #fileID, filePath: StaticString = #filePath,
    line: UInt = #line, column: UInt = #column
  ) {
    expect(
      [NewFact(fact, on: day)], fileID: fileID, filePath: filePath, line: line, column: column)
  }

  /// Expects these facts, in this order.
  public func expect(
    _ facts: [NewFact], fileID: StaticString = #fileID, filePath: StaticString = #filePath,
    line: UInt = #line, column: UInt = #column
  ) {
    expectNoDifference(
      self, .facts(facts), fileID: fileID, filePath: filePath, line: line, column: column)
  }

  /// Expects a refusal.
  public func expect(
    _ refusal: Refusal, fileID: StaticString = #fileID, filePath: StaticString = #filePath,
    line: UInt = #line, column: UInt = #column
  ) {
    expectNoDifference(
      self, .refused(refusal), fileID: fileID, filePath: filePath, line: line, column: column)
  }
}
