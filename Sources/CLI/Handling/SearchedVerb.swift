import ArgumentParser
import Office

struct SearchedVerb: Verb {
  static let configuration = CommandConfiguration(
    commandName: "searched",
    abstract: "记下一次检索；没有检索记录，不能答复信息不存在",
    discussion: """
      ysq searched 2026-0003 --on 2026-04-15 --where 档案室 --terms "海州区 征收" --result 未查到
      ysq 检索 2026-0003 --on 2026-04-15 --where 公文系统 --terms 征收公告 --result 未查到
      """)

  static let dayTitle = "检索的日期"
  static let needs = ["--on", "--where", "--terms", "--result"]

  @OptionGroup var matter: CaseArgument
  @Option("在哪里检索", noun: "地点") var `where`: String?
  @Option("用什么词检索", noun: "检索词") var terms: String?
  @Option("查到什么", noun: "结果") var result: String?
  @OptionGroup var write: WriteOptions

  func run(_ console: Console) throws {
    let place = try console.required(`where`, "--where")
    let terms = try console.required(terms, "--terms")
    let result = try console.required(result, "--result")
    try write.enter(console) { office, entry in
      try office.record(search: place, terms: terms, result: result, in: matter.number, entry)
    }
  }
}
