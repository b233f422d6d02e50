import ArgumentParser
import Office
import Statute

struct ConsultAnswer: Verb {
  static let configuration = CommandConfiguration(
    commandName: "answer",
    abstract: "收到被征求方的意见",
    discussion: """
      ysq consult answer 2026-0001 --party 某设计所 --on 2026-04-09 --opinion agree
      ysq 征求 答复 2026-0001 --party 某设计所 --on 2026-04-09 --opinion 不同意公开 --reason 商业秘密
      """)

  static let dayTitle = "收到意见的日期"
  static let needs = ["--on", "--party", "--opinion"]

  @OptionGroup var matter: CaseArgument
  @Option("谁的意见，名称与征求时相同", noun: "名称") var party: String?
  @Option("对方的意见") var opinion: Opinion?
  @Option("对方的理由") var reason: String?
  @OptionGroup var write: WriteOptions

  func run(_ console: Console) throws {
    let party = try console.required(party, "--party")
    let opinion = try console.required(opinion, "--opinion")
    try write.enter(console) { office, entry in
      try office.answerConsultation(matter.number, party: party, opinion, reason: reason, entry)
    }
  }
}
