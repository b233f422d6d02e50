import ArgumentParser
import Office

struct PublicationAddress: Verb {
  static let configuration = CommandConfiguration(
    commandName: "address",
    abstract: "补登或者更正网址；公开期限不重新计算，--on 不写时为今天",
    discussion: """
      ysq publication address 公2026-0001 --address https://www.example.gov.cn/1
      ysq 主动公开 网址 公2026-0001 --on 2026-06-03 --address https://www.example.gov.cn/2
      """)

  static let dayTitle = "网址更正的日期；不写时为今天"
  static let needs = ["--address"]

  @OptionGroup var publication: PublicationArgument
  @Option("现在的网址", noun: "网址") var address: String?
  @OptionGroup var write: DatedOptions

  func validate() throws {
    if let address { try WebAddress.refuse(address) }
  }

  func run(_ console: Console) throws {
    let address = try console.required(address, "--address")
    let entry = write.record.entry(on: try write.on ?? console.clock.today, console)
    let office = try write.office(console)
    try console.show(try office.locatePublication(publication.number, address: address, entry))
  }
}
