import Casework
import CustomDump
import Testing

/// What two requests, or a request and a publication, have in common.
struct SoughtTests {
  private func match(_ one: Sought, _ other: Sought) -> [String] {
    let match = one.match(other)
    return match.resemblances.map(\.rawValue) + ["\(match.percent)"]
      + [match.item.map { "item \($0)" }].compactMap { $0 }
  }

  private func sought(_ wants: String?, _ items: [String?] = [], number: String? = nil) -> Sought {
    Sought(wants: wants, items: items, number: number)
  }

  @Test func `a document is the same by its number, whatever else is said`() {
    let one = sought("公开凉府办发［2024］ 29 号的附件")
    expectNoDifference(
      match(one, sought("人口规划全文", number: "凉府办发〔2024〕29号")), ["sameNumber", "0"])
    expectNoDifference(match(one, sought("公开凉府办发〔2024〕30号的附件")), ["0"])
  }

  @Test func `an order that is mentioned is the law, one that is asked for the document`() {
    let law = "根据国务院令第711号，申请公开"
    expectNoDifference(match(sought(law + "征地批复"), sought(law + "低保名单")), ["0"])
    expectNoDifference(
      match(sought("条例文本", number: "国务院令第711号"), sought("全文", number: "国务院令 第711号")),
      ["sameNumber", "0"])
  }

  @Test func `an item of several is named where it is what is alike`() {
    let one = sought("两样东西", ["道路改造工程设计方案", "方案讨论会会议记录"])
    expectNoDifference(
      match(one, sought("申请公开方案讨论会的会议记录")), ["nearWording", "82", "item 2"])
    expectNoDifference(
      match(sought("申请公开方案讨论会的会议记录"), one), ["nearWording", "82"])
  }

  @Test func `items that are withdrawn or erased are not compared`() {
    let one = sought("两样东西", ["道路改造工程设计方案", nil])
    expectNoDifference(match(one, sought("方案讨论会会议记录")), ["0"])
    expectNoDifference(match(sought(nil), sought(nil)), ["0"])
  }

  @Test func `a publication is meant by its number, its title, or its title among other words`() {
    let title = "临江区托育服务发展规划"
    let requests = [
      sought("临政办发[2026]31号"), sought("公开《\(title)》"), sought("\(title)的全文和编制说明"),
      sought("托育机构名单"),
    ]
    expectNoDifference(
      requests.map { $0.match(title: title, number: "临政办发〔2026〕31号").resemblances },
      [[.sameNumber], [.sameWording], [.nearWording], []])
  }
}
