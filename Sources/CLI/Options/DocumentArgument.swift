import ArgumentParser

/// The document that a verb is about, where the newest one that fits is meant without it.
struct DocumentArgument: ParsableArguments {
  @Argument("文书号，如 d1；不写时取最近一份可以办理的，ysq show 列出全部", noun: "文书号")
  var doc: String?
}
