import CustomDump
import Foundation
import Testing

@testable import Messages

struct RobotTests {
  private func body(_ kind: Robot.Kind, items: Int = 1) throws -> String {
    let robot = Robot(kind: kind, address: "https://example.com/r", secret: nil, seconds: 1)
    return try String(
      decoding: robot.body(.sample(items: items), messageID: "abc@example.ysq"), as: UTF8.self)
  }

  @Test(
    arguments: [
      (
        .weCom,
        #"{"markdown":{"content":"**依申请公开：9月30日提醒 1 项**\n收件人：李某某\n**将到期**\n"#
          + #"1. 2026-0001 答复：最后一天 2026-10-08 周四，还有 1 个工作日（法规科 <李> & 某）。"},"#
          + #""msgtype":"markdown"}"#
      ),
      (
        .dingTalk,
        #"{"markdown":{"text":"**依申请公开：9月30日提醒 1 项**\n\n收件人：李某某\n\n**将到期**\n\n"#
          + #"1. 2026-0001 答复：最后一天 2026-10-08 周四，还有 1 个工作日（法规科 <李> & 某）。","#
          + #""title":"依申请公开：9月30日提醒 1 项"},"msgtype":"markdown"}"#
      ),
      (
        .feishu,
        #"{"content":{"text":"依申请公开：9月30日提醒 1 项\n收件人：李某某\n将到期\n"#
          + #"1. 2026-0001 答复：最后一天 2026-10-08 周四，还有 1 个工作日（法规科 <李> & 某）。"},"#
          + #""msg_type":"text"}"#
      ),
      (
        .plain,
        #"{"digest":{"day":"2026-09-30","groups":[{"items":[{"due":"2026-10-08","#
          + #""earliestDue":"2026-10-08","lastDay":"2026-10-08 周四","matter":"答复","#
          + #""number":"2026-0001","owner":"法规科 <李> & 某","rung":1,"standing":"还有 1 个工作日","#
          + #""start":"2026-09-02","term":"reply"}],"title":"将到期"}],"office":"示例机关","#
          + #""recipient":"李某某","title":"依申请公开：9月30日提醒 1 项"},"id":"abc@example.ysq"}"#
      ),
    ] as [(Robot.Kind, String)])
  func `the form that a robot takes`(_ kind: Robot.Kind, _ json: String) throws {
    expectNoDifference(try body(kind), json)
  }

  @Test func `what does not fit is counted`() throws {
    let text = try body(.weCom, items: 90)
    #expect(text.utf8.count < 4_096)
    let told = text.components(separatedBy: "答复：").count - 1
    #expect(told > 30)
    #expect(text.contains("另有 \(90 - told) 项没有列出，请在案件台用 ysq remind 查看。"))
  }

  /// By python: base64(hmac(secret, "1759192200000\nSEC-sample")), percent-encoded.
  @Test func `钉钉 is signed`() {
    let robot = Robot(
      kind: .dingTalk, address: "https://example.com/r?access_token=t", secret: "SEC-sample",
      seconds: 1)
    expectNoDifference(
      robot.signedAddress(at: 1_759_192_200_000),
      "https://example.com/r?access_token=t&timestamp=1759192200000&sign=pSavnHPEZ74NqDCSkY6W2JTmaakvbmd2ZJVu4bhydhA%3D"
    )
  }
}
