import ArgumentParser

/// The case that a command is about.
struct CaseArgument: ParsableArguments {
  @Argument("案件编号，如 2026-0001，也可写本机关自编的编号", noun: "案号")
  var `case`: String

  var number: String { `case` }
}
