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

  @Test(arguments: [
    "国务院令第711号", "国务院令 第 711 号", "国务院令第０７１１号", "国务院令711号", "中华人民共和国国务院令第711号",
    "中华人民共和国国务院令\r\n第711号",
  ])
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

  @Test(arguments: [
    ("关于印发连政办发〔2021〕3号", "连政办发〔2021〕3号"), ("关于托育服务的通知连政办发〔2021〕3号", "连政办发〔2021〕3号"),
    ("转发国办发〔2020〕1号", "国办发〔2020〕1号"), ("《规定》（中华人民共和国主席令第49号）", "主席令第49号"),
    ("依照沪府令59号", "沪府令第59号"), ("连市监处罚决定〔2021〕3号", "连市监处罚决定〔2021〕3号"),
    ("沪规划资源用〔2020〕8号", "沪规划资源用〔2020〕8号"),
  ])
  func `words stuck before a number are no part of it`(text: String, number: String) {
    expectNoDifference(found(text), [number])
  }

  @Test(arguments: [
    "凉府办发〔2024〕29、30号", "凉府办发〔2024〕29号、30号", "凉府办发〔2024〕29号和第30号的附件",
    "凉府办发〔2024〕29， 30 号，3号楼", "凉府办发〔2024〕29号、30号、31页",
  ])
  func `serials under one code are numbers each`(text: String) {
    expectNoDifference(found(text), ["凉府办发〔2024〕29号", "凉府办发〔2024〕30号"])
  }

  @Test(arguments: [
    "见凉府办发\n〔2024〕29号", "见凉府办发〔2024〕\n29号", "见凉府办发〔2024〕29\r\n号", "根据凉府办\n  发〔2024〕29号",
    "各县人民政府\n凉府办发〔2024〕29号", "凉府办发〔\n2024〕29号",
  ])
  func `a line may break within a number`(text: String) {
    expectNoDifference(found(text), ["凉府办发〔2024〕29号"])
  }

  @Test func `the end of a paragraph ends a number`() {
    expectNoDifference(found("凉府办发〔2024〕\n\n29号"), [])
    expectNoDifference(found("凉府办发〔2024〕29号、\n\n30号"), ["凉府办发〔2024〕29号"])
  }

  @Test(arguments: ["全市人口发展令1、", "〔2024〕", "令第", "府令1号楼", "令 \n", "发〔2024〕1、"])
  func `a long text of signs is read in step with its length`(piece: String) {
    let long = String(repeating: piece, count: 20_000)
    expectNoDifference(found(long + "。见凉府办发〔2024〕29号"), ["凉府办发〔2024〕29号"])
  }

  @Test func `a long text without signs is read in step with its length`() {
    let long = String(repeating: "全市人口发展第", count: 40_000)
    expectNoDifference(found(long + "，见凉府办发〔2024〕29号"), ["凉府办发〔2024〕29号"])
  }

  @Test func `brackets around other things are no numbers`() {
    expectNoDifference(found("规划（2021—2030年）、电话（0518）85551234、第3号楼、令人（2024）、禁令3号楼"), [])
  }
}
