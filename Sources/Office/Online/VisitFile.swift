/// A file that an applicant uploaded and has not sent yet.
public struct VisitFile: Hashable, Sendable {
  /// What it is for.
  public enum Purpose: String, CaseIterable, Sendable {
    /// Who applies; that somebody may act for them; anything else.
    case proof, authorisation, other

    public var title: String {
      switch self {
      case .proof: "身份证明"
      case .authorisation: "授权委托书"
      case .other: "其他材料"
      }
    }
  }

  public let purpose: Purpose
  /// SHA-256 in hexadecimal.
  public let digest: String
  public let name: String

  public init(purpose: Purpose, digest: String, name: String) {
    (self.purpose, self.digest, self.name) = (purpose, digest, name)
  }

  /// Reads what a page carried along, `proof 9f86… 身份证.jpg`; nil for anything else.
  public init?(_ text: String) {
    let parts = text.split(separator: " ", maxSplits: 2).map(String.init)
    guard parts.count == 3, let purpose = Purpose(rawValue: parts[0]),
      parts[1].utf8.count == 64, parts[1].utf8.allSatisfy(Self.isHexadecimal)
    else { return nil }
    self.init(purpose: purpose, digest: parts[1], name: UploadFolder.plain(parts[2]))
  }

  public var text: String { "\(purpose.rawValue) \(digest) \(name)" }

  private static func isHexadecimal(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
      || (UInt8(ascii: "a")...UInt8(ascii: "f")).contains(byte)
  }
}
