import Casework
import CustomDump
import Statute
import Testing

struct FindingRegimeTests {
  @Test(
    arguments: [
      (.replyOverdue, .of2007, "《政府信息公开条例》（2007年）第二十四条"),
      (.replyOverdue, .of2019, "《政府信息公开条例》第三十三条第二款"),
      (.silenceTakenAsRefusal, .of2007, "《政府信息公开条例》（2007年）第二十三条"),
      (.privateCourier, .of2007, "《邮政法》第五十五条"),
    ] as [(FindingCode, Regime, String)])
  func `a finding cites the Regulation of its day`(
    code: FindingCode, regime: Regime, article: String
  ) {
    expectNoDifference(code.article(under: regime)?.description, article)
  }
}
