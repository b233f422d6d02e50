import Casework
import CustomDump
import Statute
import Testing
import WorkingDays

@testable import Office

/// Cells that are no days.
struct CellFormTests {
  @Test(arguments: ["20", "２０", "20天", "20个工作日", "二十", "二十日", "20.0", " 20 工作日"])
  func `a number of days is read with its unit, in figures and in numerals`(_ text: String) throws {
    expectNoDifference(try CellForm<Int>.count.read(text), 20)
  }

  @Test(arguments: ["一百零五元", "105", "105元", "￥105.00", "１０５ 元"])
  func `an amount is read in yuan`(_ text: String) throws {
    expectNoDifference(try CellForm<Int>.money.read(text), 105)
  }

  @Test(arguments: ["廿天", "二十来天", "-5", "0", "20-30"])
  func `what is no number of days is refused`(_ text: String) {
    #expect(throws: CellFault("“\(text)”不是天数，应写作 20 这样的数")) {
      try CellForm<Int>.count.read(text)
    }
  }

  @Test func `a period is a number of days or its last day`() throws {
    expectNoDifference(try CellForm<Period>.period.read("15个工作日"), .workingDays(15))
    expectNoDifference(
      try CellForm<Period>.period.read("2024.3.5"), Day("2024-03-05").map(Period.until))
  }

  @Test(arguments: [
    ("320705 19700101 0005", "320705197001010005"), ("32070519700101000x", "32070519700101000X"),
    ("３２０７０５１９７００１０１０００５", "320705197001010005"), ("'320705197001010005", "320705197001010005"),
  ])
  func `the number of a card is read without what tables put around it`(
    _ text: String, _ number: String
  ) throws {
    expectNoDifference(try CellForm<String>.identity.read(text), number)
  }

  @Test(arguments: ["3.20705E+17", "3.2070519700101E+17", "3.20705e+17"])
  func `a number in scientific notation is lost`(_ text: String) {
    #expect(throws: CellFault.scientific(text)) { try CellForm<String>.identity.read(text) }
  }

  @Test func `what an export masked cannot come back`() {
    #expect(throws: CellFault.masked("沈*")) { try CellForm<String>.name.read("沈*") }
    #expect(throws: CellFault.masked("3207**********0005")) {
      try CellForm<String>.identity.read("3207**********0005")
    }
  }

  @Test(arguments: [
    ("EMS", Channel.registeredMail), ("信 函", .registeredMail), ("平信", .ordinaryMail),
    ("电子邮件", .email), ("网络", .online), ("现场", .inPerson), ("registeredMail", .registeredMail),
  ])
  func `a channel is read by its title and by what offices call it`(
    _ text: String, _ channel: Channel
  ) throws {
    expectNoDifference(try CellWords<Channel>.channels.reading(text), channel)
  }

  @Test func `a word that could mean two things is refused, and says which`() {
    #expect(throws: CellFault("“快递”不明确：请写明是邮政还是其他快递")) {
      try CellWords<Means>.means.reading("快递")
    }
    #expect(throws: CellFault("“诉讼”不明确：请写明是未经复议直接起诉还是复议后起诉")) {
      try CellWords<RemedyKind>.remedies.reading("诉讼")
    }
  }

  @Test(arguments: ReportRow.all.filter(\.isLeaf))
  func `an outcome is read by the label of each leaf row`(_ row: ReportRow) throws {
    let outcome = try OutcomeWords.reading(row.label == "其他" ? "3.其他" : row.numbering + row.label)
    let key =
      switch outcome {
      case .reply(let type): type.reportRow
      case .closing(let closing): closing.reportRow
      case .row(let key): key
      }
    expectNoDifference(key, row.key)
  }

  @Test(arguments: ReplyType.allCases)
  func `an outcome is read by the title of each reply type`(_ type: ReplyType) throws {
    let outcome = try OutcomeWords.reading(type.title)
    expectNoDifference(outcome, .reply(type))
    expectNoDifference(try OutcomeWords.reading(OutcomeWords.text(outcome)), outcome)
  }

  @Test func `an outcome that stands for several is refused, and says which`() {
    #expect(
      throws: CellFault(
        "“不予公开”不明确：请写明是哪一种，如“属于国家秘密”“保护第三方合法权益”“属于四类过程性信息”")
    ) { try OutcomeWords.reading("不予公开") }
  }

  @Test func `what a column writes it reads again`() throws {
    var record = RegisterRecord()
    let said: [String: String] = [
      "申请编号": "2024-0001", "提交日期": "2024-03-05", "申请渠道": "邮寄", "申请人类别": "自然人",
      "补正期限": "15", "收费金额": "100", "征求意见结果": "同意部分公开", "办理结果": "重复申请",
      "送达方式": "其他快递", "救济结果": "尚未审结", "责令期限": "2024-05-06",
    ]
    for (title, text) in said {
      try RegisterColumn.all[RegisterColumn.place(title)].read(text, &record)
    }
    let written = said.keys.map { title in
      (title, RegisterColumn.all[RegisterColumn.place(title)].write(record))
    }
    expectNoDifference(Dictionary(uniqueKeysWithValues: written), said)
  }
}
