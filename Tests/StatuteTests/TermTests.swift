import CustomDump
import Statute
import Testing

/// The table of terms of the decided readings: length and article of each.
struct TermTests {
  @Test(
    arguments: [
      (.confirmation, .workingDays(1), "第三十一条"), (.correctionNotice, .workingDays(7), "第三十条"),
      (.correction, .fixedDay, "第三十条"), (.reply, .workingDays(20), "第三十三条第二款"),
      (.thirdPartyOpinion, .workingDays(15), "第三十二条"),
      (.coMakerOpinion, .workingDays(15), "第三十四条"),
      (.agencyOpinion, .workingDays(15), "第三十三条第三款"),
      (.feePayment, .workingDays(20), "《政府信息公开信息处理费管理办法》"),
      (.deferredReply, .fixedDay, "第三十五条"), (.provision, .fixedDay, "第三十六条第（二）项"),
      (.publication, .workingDays(20), "第二十六条"),
      (.reconsiderationAnswer, .workingDays(5), "《行政复议法》第五十四条"),
      (.defence, .calendarDays(15), "《行政诉讼法》第六十七条"),
      (.opinionReport, .calendarDays(60), "《行政复议法》第七十六条"),
      (.appeal, .calendarDays(15), "《行政诉讼法》第八十五条"),
      (.orderedReply, .workingDays(20), nil), (.annualReport, .fixedDay, "第四十九条"),
    ] as [(Term, TermLength, String?)])
  func `each term has its length and its article`(
    term: Term, length: TermLength, article: String?
  ) {
    expectNoDifference(term.length, length)
    expectNoDifference(
      term.article?.description.replacing(Law.regulation.title, with: ""), article)
  }

  @Test func `the table above misses no term`() { expectNoDifference(Term.allCases.count, 17) }

  @Test(
    arguments: [
      (.correctionNotice, "收到申请之日", "发出补正告知"),
      (.correction, "补正告知送达之日（不明的，寄出之日）", "申请人寄出或者递交补正"),
      (.reply, "收到申请、收到补正或者缴清费用之日", "答复送达"),
      (.thirdPartyOpinion, "征求意见书送达之日（不明的，寄出之日）", "收到意见"),
      (.feePayment, "收费通知送达之日（不明的，寄出之日）", "缴清费用"),
      (.orderedReply, "收到复议决定之日；判决为生效之日", "答复送达"),
    ] as [(Term, String, String)])
  func `each term says from what it runs and what meets it`(
    term: Term, dayZero: String, metBy: String
  ) {
    expectNoDifference([term.dayZero, term.metBy], [dayZero, metBy])
  }
}
