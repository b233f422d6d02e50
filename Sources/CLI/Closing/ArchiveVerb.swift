import ArgumentParser
import Office

struct ArchiveVerb: Verb {
  static let configuration = CommandConfiguration(
    commandName: "archive",
    abstract: "办结的案件归档",
    discussion: """
      ysq archive 2026-0003 --on 2026-07-06 --file-number 2026-依申请-003
      ysq 归档 2026-0003 --on 2026-07-06
      """)

  static let dayTitle = "归档的日期"
  static let needs = ["--on"]

  @OptionGroup var matter: CaseArgument
  @Option("归档号", noun: "归档号") var fileNumber: String?
  @OptionGroup var write: WriteOptions

  func run(_ console: Console) throws {
    try write.enter(console) { try $0.archive(matter.number, fileNumber: fileNumber, $1) }
  }
}
