import ArgumentParser
import Office
import Statute

struct ReachedVerb: Verb {
  static let configuration = CommandConfiguration(
    commandName: "reached",
    abstract: "文书送达：对方签收，或者到达对方的系统",
    discussion: "ysq reached 2026-0001 --on 2026-04-22\nysq 送达 2026-0001 d2 --on 2026-04-22")

  static let dayTitle = "对方签收或者到达对方系统的日期"
  static let needs = ["--on"]

  @OptionGroup var matter: CaseArgument
  @OptionGroup var document: DocumentArgument
  @OptionGroup var write: WriteOptions

  func run(_ console: Console) throws {
    try write.enter(console) { try $0.reach(matter.number, document.doc, $1) }
  }
}

struct SendingFailedVerb: Verb {
  static let configuration = CommandConfiguration(
    commandName: "sending-failed",
    abstract: "文书被退回：收件人原因的，交邮之日仍算；本机关原因的，要重新送达",
    discussion: """
      征求意见书退回的，等待意见到此为止。
      ysq sending-failed 2026-0002 --on 2026-04-28 --fault applicant
      ysq 退件 2026-0002 d1 --on 2026-04-28 --fault 本机关原因
      """)

  static let dayTitle = "文书退回的日期"
  static let needs = ["--on", "--fault"]

  @OptionGroup var matter: CaseArgument
  @OptionGroup var document: DocumentArgument
  @Option("是谁的原因") var fault: Fault?
  @OptionGroup var write: WriteOptions

  func run(_ console: Console) throws {
    let fault = try console.required(fault, "--fault")
    try write.enter(console) { office, entry in
      try office.failSending(matter.number, document.doc, fault: fault, entry)
    }
  }
}
