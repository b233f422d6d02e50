import CustomDump
import Statute
import Testing

/// How the law is cited.
struct ArticleTests {
  @Test(
    arguments: [
      (Article(.regulation, 31), "《政府信息公开条例》第三十一条"),
      (Article(.regulation, 33, paragraph: 2), "《政府信息公开条例》第三十三条第二款"),
      (Article(.regulation, 36, item: 7), "《政府信息公开条例》第三十六条第（七）项"),
      (Article(.regulation, 29, paragraph: 2, item: 1), "《政府信息公开条例》第二十九条第二款第（一）项"),
      (Article(.regulation2007, 24), "《政府信息公开条例》（2007年）第二十四条"),
      (Article(.litigation, 101), "《行政诉讼法》第一百零一条"),
      (Article(.letter235), "国办公开办函〔2016〕235号"),
    ])
  func `a citation reads as a court writes it`(article: Article, text: String) {
    expectNoDifference(article.description, text)
  }

  @Test(
    arguments: [
      (1, "一"), (9, "九"), (10, "十"), (11, "十一"), (19, "十九"), (20, "二十"), (21, "二十一"),
      (99, "九十九"), (100, "一百"), (101, "一百零一"), (110, "一百一十"), (111, "一百一十一"),
      (120, "一百二十"), (200, "二百"), (205, "二百零五"), (999, "九百九十九"), (0, "0"),
      (-3, "-3"), (1000, "1000"),
    ])
  func `numbers read as in a statute`(number: Int, text: String) {
    expectNoDifference(ChineseNumeral.text(number), text)
  }

  @Test func `each number has a text of its own`() {
    expectNoDifference(Set((1...999).map(ChineseNumeral.text)).count, 999)
  }
}
