import CustomDump
import Statute
import Testing
import WorkingDays

/// The days from which the law is another.
struct DatedLawTests {
  @Test func `the days are those of the laws`() {
    expectNoDifference(
      [
        Regime.revised, Means.letter235, FeeTariff.inForce, RemedyPath.reconsiderationFirstSince,
        RemedyPath.interpretationSince,
      ]
      .map(\.description),
      ["2019-05-15", "2016-12-07", "2021-01-01", "2024-01-01", "2025-06-01"])
  }

  @Test(
    arguments: [
      (Channel.inPerson, ReceiptRule.submission), (.oral, .submission),
      (.registeredMail, .signature), (.ordinaryMail, .confirmationOnArrival),
      (.fax, .mutualConfirmation), (.online, .mutualConfirmation), (.email, .mutualConfirmation),
    ])
  func `art 31: what makes an application received hangs on its channel`(
    channel: Channel, rule: ReceiptRule
  ) {
    expectNoDifference(channel.receipt, rule)
  }

  @Test(
    arguments: [
      (Means.direct, CountedDay.reached), (.entrusted, .reached), (.chinaPost, .sent),
      (.electronic, .reached), (.otherCourier, .reached),
    ])
  func `letter 235: the day that counts hangs on the means`(means: Means, day: CountedDay) {
    expectNoDifference(means.countedDay(sentOn: Means.letter235), day)
    expectNoDifference(
      means.countedDay(sentOn: Means.letter235 - 1), means == .otherCourier ? .sent : day)
  }

  @Test(
    arguments: [
      ("电子邮件", true), ("发到我的邮箱", true), ("网上下载", true), ("E-mail", true), ("邮寄", false),
      ("自行领取", false), ("纸质复印件", false), ("", false),
    ])
  func `an applicant's words choose electronic delivery or do not`(words: String, chosen: Bool) {
    expectNoDifference(ObtainingWay.isElectronic(words), chosen)
  }

  @Test(
    arguments: [
      ("请说明申请公开信息的用途", true), ("请说明是否因生产、生活、科研等特殊需要", true),
      ("请明确所需文件的名称或者文号", false), ("请补充身份证明", false),
    ])
  func `art 27: asking for a purpose gives itself away`(text: String, asks: Bool) {
    expectNoDifference(Wording.asksPurpose(text), asks)
  }

  @Test(
    arguments: [
      ("第三方逾期未答复，视为不同意公开", SilenceReading.refusal), ("逾期未答复视为拒绝", .refusal),
      ("逾期未答复，视为同意公开", .consent), ("第三方不同意公开且理由合理", nil),
      ("视为不同意，而非视为同意", .refusal),
    ] as [(String, SilenceReading?)])
  func `art 32: what a reason makes of silence is read from its words`(
    text: String, reading: SilenceReading?
  ) {
    expectNoDifference(Wording.silence(in: text), reading)
  }
}
