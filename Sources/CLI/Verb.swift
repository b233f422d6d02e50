import ArgumentParser

/// A command that does something: reads its input, calls the office, shows the result.
///
/// A new one is a struct of this kind, its line in ``Ysq`` and its row in ``VerbName``.
protocol Verb: ParsableCommand {
  /// Does it, and throws an `OfficeError` before anything is shown.
  func run(_ console: Console) throws
}
