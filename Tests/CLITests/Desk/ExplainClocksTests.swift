import Casework
import CustomDump
import Office
import Statute
import Support
import Testing

/// What the page says of the clocks that are more than twenty days in a row.
struct ExplainClocksTests {
  let desk: SampleDesk

  init() throws { desk = try SampleDesk(today: "2026-11-23") }

  /// Extended, and two consultations whose stops overlap (readings.md, hard case 3).
  private func twoConsultations() throws -> String {
    let number = try desk.log(.registeredMail, on: "2026-05-04", signed: "2026-05-06")
    let office = try desk.office
    _ = try office.extend(
      number, days: 20, approvedBy: "李四", approvedOn: "2026-05-29", reason: nil, .on("2026-06-01"))
    var company = ConsultationDraft(party: "甲公司", kind: .thirdParty)
    company.reachedOn = "2026-06-10"
    _ = try office.consult(number, company, .on("2026-06-08"))
    var bureau = ConsultationDraft(party: "乙局", kind: .coMaker)
    bureau.reachedOn = "2026-06-12"
    _ = try office.consult(number, bureau, .on("2026-06-11"))
    _ = try office.answerConsultation(
      number, party: "甲公司", .object, reason: "商业秘密", .on("2026-06-24"))
    return number
  }

  @Test func `an extension and two stops are told with their letters and ends`() throws {
    let text = try desk.run("explain", twoConsultations()).output.unwrapped
    for sentence in [
      "延长 20 个工作日，李四 2026-05-29 批准，2026-06-01 告知申请人（d1），当时的最后一天为 2026-06-02（",
      "合计 20 + 20 = 40 个工作日",
      "扣除 d2 征求第三方意见：2026-06-08 发出，2026-06-24 收到意见；自 2026-06-09 至 06-24 不计入期限",
      "扣除 d3 征求共同制作机关意见：2026-06-11 发出，至 2026-07-06 期满没有收到意见；自 2026-06-12 至 07-06",
      "计入 40 天（其中调休上班 1 天），不计 43 天（周末 21 天，征求意见 19 天，端午节 3 天）",
      "最后一天 2026-07-28（星期二），即第 40 个工作日",
      "没有收到意见，逾期未答复，视为同意公开（《政府信息公开条例》第三十四条）",
    ] { #expect(text.contains(sentence.unwrapped), "\(sentence)") }
  }

  @Test func `while a letter is open the page also tells the day if it were answered now`() throws {
    let number = try twoConsultations()
    let text = try desk.run("explain", number, "--as-of", "2026-06-25").output.unwrapped
    #expect(
      text.contains("最后一天2026-07-28（星期二），即第40个工作日；意见如在2026-06-25收到，为2026-07-17（星期五）"))
  }

  @Test func `a correction that came too late restarts, and the other reading is counted too`()
    throws
  {
    let number = try desk.log(
      .registeredMail, on: "2026-04-18", signed: "2026-04-20", arrived: "2026-04-23")
    _ = try desk.office.askCorrection(
      number, items: ["写明文号"], period: .workingDays(15), reachedOn: "2026-05-06",
      .on("2026-04-30", asHappened: "收发室转交迟延"))
    _ = try desk.office.receiveCorrection(number, postedOn: "2026-05-18", .on("2026-05-20"))
    let text = try desk.run("explain", number).output.unwrapped
    for sentence in [
      "2026-04-30（星期四）发出补正告知，逾期 1 个工作日",
      "补正告知的时点：以送达之日为准（依据：“告知”以申请人知悉为准）：2026-05-06 告知，逾期 2 个工作日",
      "起算 2026-05-20（星期三）收到补正的申请（2026-05-18 寄出），答复期限自该日起计算",
      "自 2026-04-20 起算，第 20 个工作日为 2026-05-20（星期三）；其间 2026-05-01 至 05-05 劳动节放假，"
        + "2026-05-09 调休上班",
      "稳妥日 2026-05-20（星期三），各种理解中最早的一天",
      "已经不再适用的期限 答复期限：自 2026-04-20 收到申请起算，20 个工作日，最后一天原为 2026-05-20（星期三）；"
        + "2026-04-30 起停止；2026-05-20 收到补正，期限重新计算",
    ] { #expect(text.contains(sentence.unwrapped), "\(sentence)") }
  }

  @Test func `a reply by private courier is, carefully seen, served by the post`() throws {
    let number = try desk.log(.inPerson, on: "2026-07-06")
    let office = try desk.office
    _ = try office.review(number, .secrecy, .pass, .on("2026-07-29"))
    let reply = DecisionDraft(items: [ItemDraft(item: 1, type: .disclosed)])
    _ = try office.decide(number, reply, .on("2026-07-30"))
    let happened = Entry.on("2026-07-31", asHappened: "误交快递公司")
    _ = try office.send(number, nil, by: .otherCourier, mailNumber: nil, proof: nil, happened)
    _ = try office.reach(number, nil, .on("2026-08-01"))
    _ = try office.send(number, nil, by: .chinaPost, mailNumber: nil, proof: nil, .on("2026-08-12"))
    let text = try desk.run("explain", number).output.unwrapped
    for sentence in [
      "2026-08-01（星期六）答复送达：答复书（d1）2026-07-31 其他快递送出，以签收（到达）之日为准（《邮政法》第五十五条），在期限内",
      "稳妥送达 d1 2026-07-31 交邮政企业以外的快递寄送，稳妥起见不作为送达，以 2026-08-12（星期三）为送达之日（《邮政法》第五十五条）",
    ] { #expect(text.contains(sentence.unwrapped), "\(sentence)") }
  }

  @Test func `a day without its notice is marked, and the page says which year is missing`() throws
  {
    let number = try desk.log(.inPerson, on: "2026-11-23")
    desk.today = "2026-12-25"
    _ = try desk.office.extend(
      number, days: 20, approvedBy: "李四", approvedOn: "2026-12-18", reason: nil, .on("2026-12-18"))
    let text = try desk.run("explain", number).output
    #expect(text.contains("第24日 暂"))
    #expect(text.contains("2027-01-01"))
    #expect(
      text.unwrapped.contains("暂定：2027年的放假通知尚未公布，现按周末和法定节日推算，公布后可能变动"))
    #expect(text.unwrapped.contains("元旦放假（法定节日，2027年放假通知尚未公布）"))
  }

  @Test func `an unconfirmed application tells the careful day of its reply`() throws {
    let number = try desk.log(.email, on: "2026-11-20")
    let text = try desk.run("explain", number).output.unwrapped
    #expect(
      text.contains("尚未与申请人确认，答复期限尚未起算；稳妥起见自2026-11-20起算，答复的最后一天为2026-12-18（星期五）"))
  }
}

extension String {
  /// The text without line breaks and blanks, so that a sentence is found where it was wrapped.
  var unwrapped: String { filter { !$0.isWhitespace } }
}
