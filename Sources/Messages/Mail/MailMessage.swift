import Foundation

/// A mail of plain text to one person (RFC 5322, 2045, 2047).
public struct MailMessage: Hashable, Sendable {
  /// A name and an address; the address is ASCII and holds neither blank nor bracket.
  public struct Mailbox: Hashable, Sendable {
    public let name: String
    public let address: String

    public init(name: String, address: String) {
      self.name = name
      self.address = address
    }
  }

  public let sender: Mailbox
  public let recipient: Mailbox
  public let subject: String
  /// `Thu, 26 Nov 2026 09:00:00 +0800`.
  public let date: String
  /// Without angle brackets.
  public let messageID: String
  public let text: String

  public init(
    sender: Mailbox, recipient: Mailbox, subject: String, date: String, messageID: String,
    text: String
  ) {
    self.sender = sender
    self.recipient = recipient
    self.subject = subject
    self.date = date
    self.messageID = messageID
    self.text = text
  }

  /// The whole message with CRLF at the end of each line; the same value gives the same bytes.
  public var bytes: [UInt8] {
    let lines = [
      "Date: \(date)", "From: \(sender.header)", "To: \(recipient.header)",
      "Subject: \(HeaderText.encoded(subject))", "Message-ID: <\(messageID)>",
      "MIME-Version: 1.0", "Content-Type: text/plain; charset=utf-8",
      "Content-Transfer-Encoding: base64", "Auto-Submitted: auto-generated", "", body, "",
    ]
    return Array(lines.joined(separator: "\r\n").utf8)
  }

  private var body: String {
    Data(text.replacing("\n", with: "\r\n").utf8)
      .base64EncodedString(options: [
        .lineLength76Characters, .endLineWithCarriageReturn, .endLineWithLineFeed,
      ])
  }
}

extension MailMessage.Mailbox {
  fileprivate var header: String { "\(HeaderText.encoded(name)) <\(address)>" }
}
