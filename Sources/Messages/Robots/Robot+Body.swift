import Foundation

extension Robot {
  /// The JSON that a digest is sent as, in the public form of the robot; keys in fixed order.
  func body(_ digest: DailyDigest, messageID: String) throws -> [UInt8] {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    switch kind {
    case .weCom:
      let text = digest.text(within: Self.weComLimit) { "**\($0)**" }
      return Array(try encoder.encode(WeComBody(markdown: .init(content: text))))
    case .dingTalk:
      let text = digest.text(within: Self.usualLimit) { "**\($0)**" }
        .replacing("\n", with: "\n\n")
      return Array(
        try encoder.encode(DingTalkBody(markdown: .init(title: digest.title, text: text))))
    case .feishu:
      let text = digest.text(within: Self.usualLimit) { $0 }
      return Array(try encoder.encode(FeishuBody(content: .init(text: text))))
    case .plain:
      return Array(try encoder.encode(PlainBody(id: messageID, digest: digest)))
    }
  }

  /// 企业微信 takes 4,096 bytes of markdown, the others about 20,000 and more.
  private static let weComLimit = 4_000
  private static let usualLimit = 15_000
}

private struct WeComBody: Encodable {
  struct Markdown: Encodable { let content: String }
  var msgtype = "markdown"
  let markdown: Markdown
}

private struct DingTalkBody: Encodable {
  struct Markdown: Encodable { let title, text: String }
  var msgtype = "markdown"
  let markdown: Markdown
}

private struct FeishuBody: Encodable {
  struct Content: Encodable { let text: String }
  // swift-format-ignore: AlwaysUseLowerCamelCase
  var msg_type = "text"
  let content: Content
}

private struct PlainBody: Encodable {
  let id: String
  let digest: DailyDigest
}
