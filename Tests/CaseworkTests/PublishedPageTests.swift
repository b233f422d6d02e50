import Casework
import CustomDump
import Foundation
import Support
import Testing

/// Fields of a document read from saved portal pages.
struct PublishedPageTests {
  private func fields(_ page: PublishedPage) -> [String] {
    page.found.filter { $0.field != .fullText }.map {
      "\($0.line) \($0.field.rawValue) \($0.value)"
    }
  }

  @Test func `a list of fields is read, each with its line`() {
    let page = PublishedPage(
      """
      • 标题

        :临江区托育规划的通知
      • 索引号：0110/2026-7
      • 成文日期
        :2026-05-06
      • 发文字号
        临政办发〔2026〕31号
      • 发布日期:2026年5月20日
      • 有效性：有效

      临江区托育规划的通知
      来源: 临江区政府办 发布日期: 2026-05-20 10:06 分享到:

      各街道：现将规划印发你们。
      扫一扫在手机打开当前页面
      """)
    expectNoDifference(
      fields(page),
      [
        "3 title 临江区托育规划的通知", "4 indexNumber 0110/2026-7",
        "13 issuer 临江区政府办", "8 documentNumber 临政办发〔2026〕31号", "6 formedOn 2026-05-06",
        "9 publishedOn 2026-05-20", "10 validity 有效",
      ])
    expectNoDifference(page[.fullText], "各街道：现将规划印发你们。")
  }

  @Test func `a headline and a signature are read where there is no list`() {
    let page = PublishedPage(
      "临江区规划\n时间: 2026-05-20 00:00:00 阅读次数: 信息来源: 临江区发改局\n\n临江区规划\n\n临江区发改局\n\n2026年4月\n\n正文。\n")
    expectNoDifference(
      fields(page),
      [
        "1 title 临江区规划", "2 issuer 临江区发改局", "8 formedOn 2026-04",
        "2 publishedOn 2026-05-20",
      ])
  }

  @Test func `an order has its number on two lines`() {
    expectNoDifference(
      fields(PublishedPage("规定\n\n某省人民政府令\n第59号\n\n正文\n")),
      ["1 title 规定", "3 documentNumber 某省人民政府令第59号"])
  }

  @Test(arguments: [
    "索 引 号：0110/2026-7  主题分类：托育\n发布机构：临江区政府办　成文日期：2026年5月6日 字体：大 中 小",
    "索引号\t0110/2026-7\t主题分类\t托育\n发布机构\t临江区政府办\t成文日期\t2026-05-06",
    "索 引 号：\t0110/2026-7\t主题分类：\t托育\n发布机构：\t临江区政府办\t成文时间：\t2026-05-06\t关键词：\t无",
    "【索引号】：0110/2026-7 【主题分类】：托育\n发文单位:临江区政府办 来源:网信办 生成日期:2026.5.6",
  ])
  func `several fields on a line are told apart`(_ head: String) {
    expectNoDifference(
      fields(PublishedPage(head + "\n\n托育规划\n正文\n")),
      [
        "4 title 托育规划", "1 indexNumber 0110/2026-7", "1 subject 托育", "2 issuer 临江区政府办",
        "2 formedOn 2026-05-06",
      ])
  }

  @Test func `words in a sentence are no labels`() {
    expectNoDifference(
      fields(PublishedPage("托育规划\n请看主题：托育，以及名称：甲\n电话 文号：乙\n")), ["1 title 托育规划"])
  }

  @Test func `a month is no day of going up`() {
    expectNoDifference(
      fields(PublishedPage("• 标题：规划\n• 发布日期：2026年5月\n• 成文日期：2026年4月\n")),
      ["1 title 规划", "3 formedOn 2026-04"])
  }

  @Test func `the text begins after the list, and a label within it stays in the text`() {
    let text = "现将规划印发。\n一\n二\n三\n四\n五\n六\n主题：托育"
    expectNoDifference(
      PublishedPage("标题：规划\n\n有效性：有效\n\n" + text)[.fullText], text)
  }

  @Test func `a page that tells nothing has nothing`() {
    expectNoDifference(PublishedPage("\n \n").found, [])
  }

  private static let shared = SharedFolder.url("published")

  private func plan(of place: String) throws -> PublishedPage {
    let file = try #require(Self.shared).appending(path: "\(place)-population-plan.txt")
    return PublishedPage(try String(contentsOf: file, encoding: .utf8))
  }

  @Test(.enabled(if: shared != nil))
  func `the two published plans are read`() throws {
    expectNoDifference(
      fields(try plan(of: "liangshan")),
      [
        "3 title 凉山州人民政府办公室关于印发《凉山州人口发展中长期规划》的通知",
        "6 indexNumber 009050039/2024-040073", "9 subject 人口计生、妇儿工作",
        "12 issuer 凉山州人民政府办公室", "18 documentNumber 凉府办发〔2024〕29号",
        "15 formedOn 2024-09-19", "21 publishedOn 2024-10-09", "24 validity 有效",
      ])
    expectNoDifference(
      fields(try plan(of: "lianyungang")),
      [
        "1 title 连云港市人口发展“十三五”规划", "2 issuer 连云港市发展和改革委员会",
        "8 formedOn 2017-04", "2 publishedOn 2017-12-22",
      ])
  }
}
