import ArgumentParser
import Office
import Statute

struct VerifyVerb: Verb {
  static let configuration = CommandConfiguration(
    commandName: "verify",
    abstract: "核验申请人的身份证明",
    discussion: """
      ysq verify 2026-0001 --on 2026-03-02 --passed
      ysq verify 2026-0001 --on 2026-03-02 --passed --proof original
      ysq 核验 2026-0001 --on 2026-03-02 --failed 证件号码与姓名不符
      """)

  static let dayTitle = "核验的日期"

  @OptionGroup var matter: CaseArgument
  @Flag(help: "核验结果为通过") var passed = false
  @Option("核验未通过的原因", noun: "原因") var failed: String?
  @Option("所看的身份证明") var proof: IdentityProof?
  @Flag(help: "代理人这时出示了授权委托书") var authorised = false
  @OptionGroup var write: WriteOptions

  func validate() throws {
    if passed, proof == .absent {
      throw OfficeError(
        .usage, code: "contradiction", message: "身份证明未提供，不能写 --passed", field: "--proof",
        hint: "请写所看的身份证明，或者用 --failed 写明原因")
    }
    guard failed != nil, passed || authorised else { return }
    throw OfficeError(
      .usage, code: "contradiction",
      message: "\(passed ? "--passed" : "--authorised") 和 --failed 只能写一个", field: "--failed",
      hint: "请去掉其中一个")
  }

  func run(_ console: Console) throws {
    let why = try whyFailed(console)
    try write.enter(console) {
      try $0.verify(matter.number, failed: why, proof: proof, authorised: authorised, $1)
    }
  }

  /// Whether it passed comes first; a failure has a reason, a success what was seen.
  static func questions(_ answers: Answers, _ console: Console) -> [Question] {
    let didFail = answers["--passed"] == Answers.no || answers.isWritten("--failed")
    let verdict: [Question] = answers.isWritten("--failed") ? [] : [.must("--passed", "核验通过了吗")]
    let more: [Question] =
      didFail ? [.must("--failed")] : [.may("--proof"), .may("--authorised")]
    return answers.usualQuestions(["--on"]).prefix(2) + verdict + more
  }

  private func whyFailed(_ console: Console) throws -> String? {
    if passed || failed != nil { return failed }
    throw OfficeError(
      .usage, code: "missingOption", message: "缺少核验结果", field: "--passed",
      hint: "通过的写 --passed，未通过的写 --failed 和原因")
  }
}
