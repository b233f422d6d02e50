import CustomDump
import Testing

@testable import CLI

@Suite("Commands in sentences for somebody who has buttons")
struct SpokenCommandsTests {
  @Test(
    "The command by its Chinese name, the number it is about, and no option",
    arguments: [
      ("先用 ysq letter approve 签发。", "先用“文书签发”签发。"),
      ("用 ysq show 2026-0001 查看。", "用“案件” 2026-0001查看。"),
      (
        "改了名的先写 ysq applicant rename p72 --name 新名 --reason 依据。",
        "改了名的先写“申请人更名” p72。"
      ),
      ("请用 --item 写明要补正的事项。", "请写明要补正的事项。"), ("没有案件。", "没有案件。"),
    ])
  func spoken(_ typed: String, _ said: String) {
    expectNoDifference(SpokenCommands.spoken(typed), said)
  }
}
