import ArgumentParser
import Office

struct ContactVerb: Verb {
  static let configuration = CommandConfiguration(
    commandName: "contact",
    abstract: "记下一次与申请人的联系，没有联系上的也要记",
    discussion: """
      ysq contact 2026-0004 --on 2026-03-05 --with 顾明川 --gist 电话确认 --result 无人接听
      ysq 联系 2026-0004 --on 2026-03-06 --with 顾明川 --gist 电话确认 --confirms
      """)

  static let dayTitle = "联系的日期"
  static let needs = ["--on", "--with", "--gist"]

  @OptionGroup var matter: CaseArgument
  @Option("和谁联系", noun: "姓名") var with: String?
  @Option("说了什么") var gist: String?
  @Option("结果如何") var result: String?
  @Flag(help: "这次联系就是与申请人的确认") var confirms = false
  @OptionGroup var write: WriteOptions

  func run(_ console: Console) throws {
    let name = try console.required(with, "--with")
    let gist = try console.required(gist, "--gist")
    try write.enter(console) { office, entry in
      try office.contact(
        matter.number, with: name, gist: gist, result: result, confirms: confirms, entry)
    }
  }
}
