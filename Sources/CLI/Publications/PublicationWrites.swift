import ArgumentParser
import Office

struct PublicationPublish: Verb {
  static let configuration = CommandConfiguration(
    commandName: "publish",
    abstract: "登记已经公开：公开的日期和网址",
    discussion: """
      ysq publication publish 公2026-0001 --on 2026-05-20 --address https://www.example.gov.cn/1
      ysq 主动公开 公开 公2026-0001 --on 2026-05-20
      """)

  static let dayTitle = "公开的日期"
  static let needs = ["--on"]

  @OptionGroup var publication: PublicationArgument
  @Option("网址", noun: "网址") var address: String?
  @OptionGroup var write: DatedOptions

  func validate() throws {
    if let address { try WebAddress.refuse(address) }
  }

  func run(_ console: Console) throws {
    let entry = try write.entry(console)
    let office = try write.office(console)
    try console.show(try office.publish(publication.number, address: address, entry))
  }
}

struct PublicationChange: Verb {
  static let configuration = CommandConfiguration(
    commandName: "change",
    abstract: "登记内容变更：自变更之日起重新计算公开期限",
    discussion: """
      ysq publication change 公2026-0001 --on 2026-06-01 --text-file 全文.txt
      ysq 主动公开 变更 公2026-0001 --on 2026-06-01 --validity 已修改
      """)

  static let dayTitle = "内容变更的日期"
  static let needs = ["--on"]

  @OptionGroup var publication: PublicationArgument
  @Option("变更以后的有效性") var validity: String?
  @Option("存有新的全文的文本文件", noun: "文件") var textFile: String?
  @OptionGroup var write: DatedOptions

  func run(_ console: Console) throws {
    let entry = try write.entry(console)
    let text = try textFile.map(PageFile.text)
    let office = try write.office(console)
    try console.show(
      try office.changePublication(
        publication.number, fullText: text, validity: validity, entry))
  }
}
