import Casework
import CustomDump
import Statute
import Support
import Testing
import WorkingDays

/// What is irregular: each finding, its level and its article.
struct FindingTests {
  @Test(arguments: FindingCode.allCases)
  func `each finding is found where it is, and not in its twin`(code: FindingCode) throws {
    let sample = try FindingSample.of(code)
    expectNoDifference(sample.irregular.codes(sample.on).filter { $0 == code }, [code])
    expectNoDifference(sample.regular.codes(sample.on).filter { $0 == code }, [])
  }

  @Test(arguments: FindingCode.allCases)
  func `nothing is found before the day it happened`(code: FindingCode) throws {
    let sample = try FindingSample.of(code)
    for finding in sample.irregular.clocks(sample.on).findings {
      let before = sample.irregular.matter.asOf(finding.day - 1)
      let known = before.map { _ in sample.irregular.codes(finding.day - 1) } ?? []
      expectNoDifference(known.filter { $0 == finding.code }, [])
    }
  }

  @Test(arguments: FindingCode.allCases)
  func `what is found once stays found`(code: FindingCode) throws {
    guard code != .neverConfirmed, code != .provisionalDate else { return }
    let sample = try FindingSample.of(code)
    let later = sample.irregular.codes(sample.on + 200).filter { $0 == code }
    expectNoDifference(later, [code])
  }

  @Test func `levels and articles are those of the decided readings`() {
    expectNoDifference(
      FindingCode.allCases.map { code in
        "\(code.rawValue) \(code.level.rawValue) \(code.article?.description ?? "–")"
      },
      [
        "confirmationLate breach 《政府信息公开条例》第三十一条",
        "neverConfirmed breach 《政府信息公开条例》第三十一条",
        "internalHandoverLate flaw –",
        "correctionNoticeLate breach 《政府信息公开条例》第三十条",
        "correctionSecond breach 《政府信息公开条例》第三十条",
        "correctionPeriodMissing breach 《政府信息公开条例》第三十条",
        "correctionPeriodShort divergence 《政府信息公开条例》第三十条",
        "purposeDemanded breach 《政府信息公开条例》第二十七条",
        "correctionLapsedEarly breach 《政府信息公开条例》第三十条",
        "extensionUnapproved breach 《政府信息公开条例》第三十三条第二款",
        "extensionToldLate breach 《政府信息公开条例》第三十三条第二款",
        "extensionTooLong breach 《政府信息公开条例》第三十三条第二款",
        "extensionInSteps divergence 《政府信息公开条例》第三十三条第二款",
        "consultationNotWritten breach 《政府信息公开条例》第三十二条",
        "consultationAfterDue breach 《政府信息公开条例》第三十三条第三款",
        "consultationRepeated breach 《政府信息公开条例》第三十三条第三款",
        "silenceTakenAsRefusal breach 《政府信息公开条例》第三十二条",
        "silenceTakenAsConsent breach 《政府信息公开条例》第三十二条",
        "overrideThirdPartyNotTold breach 《政府信息公开条例》第三十二条",
        "deferralToldLate breach 《政府信息公开条例》第三十五条",
        "feeNoticeLate breach 《政府信息公开条例》第四十二条",
        "feeWithoutExcess breach 《政府信息公开条例》第四十二条",
        "replyOverdue breach 《政府信息公开条例》第三十三条第二款",
        "servedLate breach 《政府信息公开条例》第三十三条第二款",
        "provisionOverdue breach 《政府信息公开条例》第三十六条第（二）项",
        "privateCourier breach 《邮政法》第五十五条",
        "electronicWithoutChoice breach 国办公开办函〔2016〕235号",
        "proofOfServiceMissing flaw 国办公开办函〔2016〕235号",
        "reviewMissing breach 《政府信息公开条例》第十七条",
        "groundMissing breach 《政府信息公开条例》第三十六条第（三）项",
        "reasonMissing breach 《政府信息公开条例》第三十六条第（三）项",
        "searchRecordMissing breach 《政府信息公开条例》第三十六条第（四）项",
        "otherAgencyMissing breach 《政府信息公开条例》第三十六条第（五）项",
        "earlierAnswerMissing breach 《政府信息公开条例》第三十六条第（六）项",
        "specialAccessLawMissing breach 《政府信息公开条例》第三十六条第（七）项",
        "identityUnverified breach 《政府信息公开条例》第二十九条",
        "agentWithoutAuthority breach 《政府信息公开条例》第二十九条",
        "sameReasonAfterOrder breach 《行政复议法》第六十四条",
        "orderedReplyOverdue breach –",
        "reconsiderationAnswerLate breach –",
        "opinionReportLate breach –",
        "reportRowChosen divergence –",
        "provisionalDate divergence –",
        "receiptAssumed flaw 《政府信息公开条例》第三十一条",
      ])
  }
}
