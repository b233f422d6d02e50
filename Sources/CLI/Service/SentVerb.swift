import ArgumentParser
import Office
import Statute

struct SentVerb: Verb {
  static let configuration = CommandConfiguration(
    commandName: "sent",
    abstract: "送出文书：邮政以交邮之日为准，其余以签收（到达）之日为准",
    discussion: """
      ysq sent 2026-0001 --on 2026-04-20 --means chinaPost --mail-number EX000000002CN
      ysq 寄出 2026-0005 d2 --on 2026-04-20 --means 当面 --proof 签收单.pdf
      """)

  static let dayTitle = "交邮、送出或者发送文书的日期"
  static let needs = ["--on", "--means"]

  @OptionGroup var matter: CaseArgument
  @OptionGroup var document: DocumentArgument
  @Option("送达方式") var means: Means?
  @Option("邮件号", noun: "邮件号") var mailNumber: String?
  @Option("送达凭证，如签收单、邮单的扫描件", noun: "文件") var proof: String?
  @OptionGroup var write: WriteOptions

  func run(_ console: Console) throws {
    let means = try console.required(means, "--means")
    try write.enter(console) { office, entry in
      try office.send(
        matter.number, document.doc, by: means, mailNumber: mailNumber, proof: proof, entry)
    }
  }
}
