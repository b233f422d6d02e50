import CustomDump
import Testing

@testable import Messages

struct MailMessageTests {
  private func mail(_ name: String, _ subject: String, _ text: String) -> String {
    let mail = MailMessage(
      sender: MailMessage.Mailbox(name: "示例机关", address: "desk@example.gov.cn"),
      recipient: MailMessage.Mailbox(name: name, address: "li@example.gov.cn"),
      subject: subject, date: "Wed, 30 Sep 2026 08:30:00 +0800", messageID: "abc@example.ysq",
      text: text)
    return String(decoding: mail.bytes, as: UTF8.self)
  }

  @Test func `the bytes of a mail`() {
    expectNoDifference(
      mail("Li", "提醒", "一\n二\n").replacing("\r\n", with: "\n"),
      """
      Date: Wed, 30 Sep 2026 08:30:00 +0800
      From: =?UTF-8?B?56S65L6L5py65YWz?= <desk@example.gov.cn>
      To: Li <li@example.gov.cn>
      Subject: =?UTF-8?B?5o+Q6YaS?=
      Message-ID: <abc@example.ysq>
      MIME-Version: 1.0
      Content-Type: text/plain; charset=utf-8
      Content-Transfer-Encoding: base64
      Auto-Submitted: auto-generated

      5LiADQrkuowNCg==

      """)
  }

  @Test func `a long subject is folded between characters`() {
    let lines = mail("Li", String(repeating: "公开", count: 60), "").split(separator: "\r\n")
    let words = lines.drop { !$0.hasPrefix("Subject:") }.prefix { !$0.hasPrefix("Message-ID") }
    expectNoDifference(words.count, 10)
    #expect(words.dropFirst().allSatisfy { $0.hasPrefix(" =?UTF-8?B?") })
    #expect(lines.allSatisfy { $0.utf8.count <= 76 })
  }

  @Test(arguments: ["王\r\nBcc: all@example.com", "a\nX: b", "\"x\" <evil@example.com>", "a,b"])
  func `no name makes a header or an address of its own`(_ name: String) {
    let head = mail(name, name, "").split(separator: "\r\n\r\n")[0]
    let lines = head.split(whereSeparator: \.isNewline)
    expectNoDifference(lines.count, 9)
    expectNoDifference(head.count { $0 == "@" }, 3)
  }
}
