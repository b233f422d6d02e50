import ArgumentParser

/// The case that a verb is about.
struct CaseArgument: ParsableArguments {
  @Argument("案号，如 2026-0001", noun: "案号")
  var number: String
}
