import ArgumentParser
import Casework
import Office

struct PublicationShow: Verb {
  static let configuration = CommandConfiguration(
    commandName: "show",
    abstract: "一条主动公开的信息：各项登记、期限和核查提示",
    discussion: "ysq publication show 公2026-0001\nysq 主动公开 查看 公2026-0001 --json")

  @OptionGroup var publication: PublicationArgument
  @OptionGroup var read: ReadOptions

  func run(_ console: Console) throws {
    let point = try read.standpoint(console)
    try console.show(
      try read.office(console).showPublication(publication.number, point))
  }
}

struct PublicationList: Verb {
  static let configuration = CommandConfiguration(
    commandName: "list",
    abstract: "列出主动公开的信息",
    discussion: "ysq publication list --phase 待公开\nysq 主动公开 列表 --limit 20")

  @Option("只列这种状态的") var phase: PublicationPhase?
  @OptionGroup var part: PartOptions
  @OptionGroup var read: ReadOptions

  func run(_ console: Console) throws {
    let point = try read.standpoint(console)
    let office = try read.desk.freshOffice(console)
    let rows = try part.part { try office.publications(phase, $0, point) }
    try console.show(PublicationPage(part: rows, empty: "没有这样的信息。"))
  }
}

struct PublicationDue: Verb {
  static let configuration = CommandConfiguration(
    commandName: "due",
    abstract: "还没有公开的和公开晚了的，按最后一天先后（条例第26条）",
    discussion: "ysq publication due\nysq 主动公开 到期 --as-of 2026-06-30 --json")

  @OptionGroup var part: PartOptions
  @OptionGroup var read: ReadOptions

  func run(_ console: Console) throws {
    let point = try read.standpoint(console)
    let office = try read.desk.freshOffice(console)
    let rows = try part.part { try office.publicationsDue($0, point) }
    try console.show(PublicationPage(part: rows, empty: "没有待公开的，也没有公开晚了的。"))
  }
}

struct PublicationSearch: Verb {
  static let configuration = CommandConfiguration(
    commandName: "search",
    abstract: "在标题、文号、索引号、发文机关和已公开的全文里查找，一个字也可以",
    discussion: """
      几个词用空格隔开，要求都出现。文号的括号、全角半角、空格怎样写都可以。
      ysq publication search 人口规划
      ysq 主动公开 查找 "某府办发[2026] 3号" --json
      """)

  @Argument("要找的文字；几个词都要出现") var text: [String]
  @OptionGroup var part: PartOptions
  @OptionGroup var read: ReadOptions

  func run(_ console: Console) throws {
    let point = try read.standpoint(console)
    let office = try read.desk.freshOffice(console)
    let text = text.joined(separator: " ")
    try console.show(
      PublicationHits(part: part.part { try office.searchPublications(text, $0, point) }))
  }
}
