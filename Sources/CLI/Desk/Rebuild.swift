import ArgumentParser
import Office

struct Rebuild: Verb {
  static let configuration = CommandConfiguration(
    commandName: "rebuild",
    abstract: "从登记的记录重新推算各种清单和期限，结果应当和原来一样",
    discussion: "平时不需要：放假通知、机关设置有变化时会自动重新推算。\nysq rebuild\nysq 重建 --json")

  @OptionGroup var desk: DeskOptions

  func run(_ console: Console) throws {
    let office = try desk.office(console)
    var bar = ProgressBar("重建", console: console)
    let cases = try office.rebuild { bar.advance(to: $0, of: $1) }
    bar.finish()
    try console.show(RebuildView(cases: cases))
  }
}

/// How many cases were derived anew.
struct RebuildView: Shown {
  let cases: Int

  func draw(on page: inout Page) { page.line("已重新推算 \(cases) 件案件。") }
}
