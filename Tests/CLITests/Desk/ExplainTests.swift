import CustomDump
import Office
import Statute
import Support
import Testing

/// 连云港某区住建局案: posted 2022-09-28, signed 2022-09-30; the court counted to 2022-11-02.
struct ExplainTests {
  let desk: SampleDesk
  let number: String

  init() throws {
    desk = try SampleDesk(today: "2022-11-03")
    number = try desk.log(.registeredMail, on: "2022-09-28", signed: "2022-09-30")
  }

  @Test func `the page proves the last day of the Lianyungang case`() throws {
    expectNoDifference(try desk.run("explain", number), Outcome(0, output: Self.page))
  }

  @Test func `the days before a restart of work are off, and two weekend days count`() throws {
    let days = try desk.json("explain", number)[0]["days"]
    expectNoDifference(days[0].keys, ["counts", "day", "notice", "number", "why"])
    let first = days.array.prefix(10).map {
      "\($0["day"].word) \($0["number"].word) \($0["why"].word) \($0["notice"].word)"
    }
    expectNoDifference(
      first,
      (1...7).map { "2022-10-0\($0) null 国庆节 国办发明电〔2021〕11号" }
        + [
          "2022-10-08 1 调休上班 国办发明电〔2021〕11号", "2022-10-09 2 调休上班 国办发明电〔2021〕11号",
          "2022-10-10 3 工作日 null",
        ])
    expectNoDifference(days.array.last?["day"].word, "2022-11-02")
    expectNoDifference(days.array.last?["number"].word, "20")
  }

  @Test func `every key of the contract is there`() throws {
    expectNoDifference(
      try desk.json("explain", number)[0].keys,
      [
        "article", "certainty", "conservativeDue", "days", "daysLeft", "due", "earliestDue",
        "extension", "from", "metOn", "missingYear", "readings", "sentences", "start", "state",
        "stops", "superseded", "term", "title", "workingDays",
      ])
  }

  @Test func `no line is wider than 100 columns`() throws {
    let outcome = try desk.run("期限", number)
    #expect(outcome.output.split(separator: "\n").allSatisfy { String($0).width <= 100 })
  }

  private static let page = """
    期限计算说明
    案件      2022-0001（办理中）
    答复主体  示例市人民政府
    申请人    王*（自然人）
    申请渠道  邮寄：2022-09-28 寄出，2022-09-30 签收
    收到申请  2022-09-30（星期五），以行政机关签收之日为收到申请之日（《政府信息公开条例》第三十一条第
              （二）项）
    适用法律  《政府信息公开条例》（2019 年修订）
    计算方法  起算当日不计，自次日起逐日数（《民法典》第二百零一条）；只计工作日：星期一至星期五，除去
              放假的日子，加上调休上班的日子。放假和调休以国务院办公厅的通知为准
    截至日期  2022-11-03（星期四），放假通知计至当日已公布的

    1. 答复期限（《政府信息公开条例》第三十三条第二款）
    起算      2022-09-30（星期五）收到申请：以行政机关签收之日为收到申请之日（《政府信息公开条例》第三
              十一条第（二）项），当日不计
    期限      20 个工作日
      星期一        星期二        星期三        星期四        星期五        星期六        星期日
                                                              2022-09-30    10-01         10-02
                                                              起算日        国庆节        国庆节
      10-03         10-04         10-05         10-06         10-07         10-08         10-09
      国庆节        国庆节        国庆节        国庆节        国庆节        第1日 调休    第2日 调休
      10-10         10-11         10-12         10-13         10-14         10-15         10-16
      第3日         第4日         第5日         第6日         第7日         周末          周末
      10-17         10-18         10-19         10-20         10-21         10-22         10-23
      第8日         第9日         第10日        第11日        第12日        周末          周末
      10-24         10-25         10-26         10-27         10-28         10-29         10-30
      第13日        第14日        第15日        第16日        第17日        周末          周末
      10-31         11-01         11-02
      第18日        第19日        第20日
    日数      自 2022-10-01 至 11-02 共 33 天：计入 20 天（其中调休上班 2 天），不计 13 天（国庆节 7
              天，周末 6 天）
    放假依据  2022-10-01 至 10-07 国庆节放假，2022-10-08 至 10-09 调休上班（国办发明电〔2021〕11号）
    最后一天  2022-11-02（星期三），即第 20 个工作日
    确定与否  确定：所涉日子的放假安排都已公布
    办理情况  截至 2022-11-03 答复没有送达，逾期 1 个工作日
    稳妥日    2022-11-02（星期三），各种理解得出同一天

    """
}

extension String {
  /// The columns it takes, Chinese counted as two.
  var width: Int { unicodeScalars.reduce(0) { $0 + ($1.value < 0x300 ? 1 : 2) } }
}
