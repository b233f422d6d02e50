import ArgumentParser
import Office
import Statute

struct PaperClose: Verb {
  static let configuration = CommandConfiguration(
    commandName: "close",
    abstract: "了结不成为案件的来件",
    discussion: """
      ysq paper close 来2026-0007 --on 2026-03-05 --as channelTold --told 已告知可以邮寄或者当面提交
      ysq 来件 了结 来2026-0007 --on 2026-03-05 --as 误投
      """)

  static let dayTitle = "了结来件的日期"
  static let needs = ["--on", "--as"]

  @Argument("来件号，如 来2026-0001", noun: "来件号") var paper: String
  @Option("作为什么了结") var `as`: PaperClosing?
  @Option("告知了对方什么") var told: String?
  @OptionGroup var write: DatedOptions

  func run(_ console: Console) throws {
    let closing = try console.required(`as`, "--as")
    let entry = try write.entry(console)
    let office = try write.office(console)
    try console.show(try office.closePaper(paper, as: closing, told: told, entry))
  }
}
