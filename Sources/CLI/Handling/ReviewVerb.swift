import ArgumentParser
import Office
import Statute

struct ReviewVerb: Verb {
  static let configuration = CommandConfiguration(
    commandName: "review",
    abstract: "记下一次审查；要提供的内容先要通过保密审查",
    discussion: """
      ysq review 2026-0001 --kind secrecy --on 2026-04-16 --opinion pass
      ysq 审查 2026-0001 --kind 保密审查 --on 2026-04-16 --opinion 通过
      """)

  static let dayTitle = "审查的日期"
  static let needs = ["--on", "--kind", "--opinion"]

  @OptionGroup var matter: CaseArgument
  @Option("哪一种审查") var kind: ReviewKind?
  @Option("审查的结果") var opinion: ReviewOpinion?
  @OptionGroup var write: WriteOptions

  func run(_ console: Console) throws {
    let kind = try console.required(kind, "--kind")
    let opinion = try console.required(opinion, "--opinion")
    try write.enter(console) { try $0.review(matter.number, kind, opinion, $1) }
  }
}
