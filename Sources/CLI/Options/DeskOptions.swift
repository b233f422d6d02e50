import ArgumentParser
import Glibc
import Office

/// What every verb takes: which desk, and for whom the result is written.
struct DeskOptions: ParsableArguments {
  @Option("案件台所在的文件夹；不写时取 YSQ_DESK，再取当前目录下的 desk", noun: "文件夹")
  var desk: String?

  @Flag(help: "结果写成 JSON，供其他程序读取")
  var json = false

  /// The folder of the desk.
  func folder(_ console: Console) -> String {
    desk ?? console.variable("YSQ_DESK") ?? "desk"
  }

  /// The office at its desk.
  func office(_ console: Console) throws -> Office {
    if let counter = console.counter { return counter.office }
    let office = try Office.open(
      folder(console), clock: console.clock, key: console.variable("YSQ_KEY"))
    if let remark = office.lockRemark { console.remark(remark) }
    return office
  }

  /// Whether a desk was named, or is where one is looked for.
  func isChosen(_ console: Console) -> Bool {
    desk != nil || access(folder(console) + "/desk.sqlite", F_OK) == 0
  }

  /// The office, or nothing where no desk was named and none is there.
  func officeIfAny(_ console: Console) throws -> Office? {
    isChosen(console) ? try office(console) : nil
  }
}
