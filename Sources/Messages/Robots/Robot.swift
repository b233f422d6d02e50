/// A robot of a group chat, or any program that takes JSON, and where it listens.
public struct Robot: Hashable, Sendable {
  public enum Kind: String, CaseIterable, Sendable {
    case weCom, dingTalk, feishu, plain
  }

  public let kind: Kind
  public let address: String
  /// The secret that 钉钉 checks signatures by.
  public let secret: String?
  public let seconds: Int

  public init(kind: Kind, address: String, secret: String?, seconds: Int) {
    self.kind = kind
    self.address = address
    self.secret = secret
    self.seconds = seconds
  }
}
