import Casework
import CustomDump
import Testing

/// Numbers of documents (文号) in one form, and where a text mentions them.
struct DocumentNumberTests {
  @Test(arguments: [
    "凉府办发〔2024〕29号", "凉府办发[2024]29号", "凉府办发［２０２４］２９号", "凉府办发（2024）29号",
    "凉府办发(2024)第29号", "凉府办发【2024】29 号", " 凉府办发 〔 2024 〕 029 号 ", "凉 府 办 发﹝2024﹞29",
    "凉府办发〔2024〕29号\u{3000}",
  ])
  func `however it is typed, the number has one form`(typed: String) {
    expectNoDifference(DocumentNumberKey(typed)?.description, "凉府办发〔2024〕29号")
  }

  @Test(arguments: ["国务院令第711号", "国务院令 第 711 号", "国务院令第０７１１号"])
  func `orders have no year`(typed: String) {
    expectNoDifference(DocumentNumberKey(typed)?.description, "国务院令第711号")
  }

  @Test(arguments: ["", "29号", "〔2024〕29号", "凉府办发2024年29号", "第3号", "令第3号", "见附件"])
  func `what is no number is none`(typed: String) {
    expectNoDifference(DocumentNumberKey(typed), nil)
  }

  private func found(_ text: String) -> [String] {
    DocumentNumberKey.all(in: text).map(\.description)
  }

  @Test func `a text mentions each number once, in its order`() {
    expectNoDifference(
      found("请公开凉府办发〔2024〕29号、国务院令第711号，以及凉府办发[2024] 29 号的附件"),
      ["凉府办发〔2024〕29号", "国务院令第711号"])
  }

  @Test func `words that lead up to a number are no part of it`() {
    expectNoDifference(
      found("根据凉府办发〔2024〕29号和川府发〔2023〕1号，按照《通知》（国办公开办函〔2015〕207号）"),
      ["凉府办发〔2024〕29号", "川府发〔2023〕1号", "国办公开办函〔2015〕207号"])
    expectNoDifference(found("申请公开和政发〔2026〕3号"), ["和政发〔2026〕3号"])
    expectNoDifference(found("文件\n凉府办发〔2024〕29号"), ["凉府办发〔2024〕29号"])
  }

  @Test func `a long text without signs is read in step with its length`() {
    let long = String(repeating: "全市人口发展第", count: 40_000)
    expectNoDifference(found(long + "，见凉府办发〔2024〕29号"), ["凉府办发〔2024〕29号"])
  }

  @Test func `brackets around other things are no numbers`() {
    expectNoDifference(found("规划（2021—2030年）、电话（0518）85551234、第3号楼、令人（2024）"), [])
  }
}
