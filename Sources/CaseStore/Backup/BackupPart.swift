/// A part of a safe copy; there are no others, and they stand in this order.
enum BackupPart: Hashable {
  /// What the copy is of.
  case manifest
  case database
  case profile
  /// Sealed files under their digest.
  case attachment(String)
  case letter(String)
  /// A file of the office's own templates.
  case template(String)
  /// The SHA-256 of all parts before it, as `sha256sum` reads it.
  case sums

  var name: String {
    switch self {
    case .manifest: "manifest.json"
    case .database: Store.fileName
    case .profile: Self.profileName
    case .attachment(let digest): "attachments/" + digest
    case .letter(let digest): "letters/" + digest
    case .template(let path): "templates/" + path
    case .sums: "SHA256SUMS"
    }
  }

  static let profileName = "profile.yaml"
  /// The folders of a desk, whether or not anything lies in them.
  static let folders = ["attachments", "letters", "templates"]

  /// The part of a name; nil for one that no part has.
  init?(name: String) {
    switch name {
    case "manifest.json": self = .manifest
    case Store.fileName: self = .database
    case Self.profileName: self = .profile
    case "SHA256SUMS": self = .sums
    default: self.init(inFolder: name)
    }
  }

  private init?(inFolder name: String) {
    guard let cut = name.firstIndex(of: "/") else { return nil }
    let rest = String(name[name.index(after: cut)...])
    switch name[..<cut] {
    case "attachments" where Self.isDigest(rest): self = .attachment(rest)
    case "letters" where Self.isDigest(rest): self = .letter(rest)
    case "templates" where Self.staysInside(rest): self = .template(rest)
    default: return nil
    }
  }

  static func isDigest(_ name: String) -> Bool {
    name.utf8.count == 64 && name.utf8.allSatisfy { "0123456789abcdef".utf8.contains($0) }
  }

  /// Whether a path is one below its folder: no step up or nowhere, no hidden file, no control.
  static func staysInside(_ path: String) -> Bool {
    path.utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false).allSatisfy {
      $0.first.map { $0 != UInt8(ascii: ".") } ?? false
    } && path.utf8.allSatisfy { $0 >= 0x20 && $0 != 0x7F && $0 != UInt8(ascii: "\\") }
  }

  private var rank: Int {
    switch self {
    case .manifest: 0
    case .database: 1
    case .profile: 2
    case .attachment: 3
    case .letter: 4
    case .template: 5
    case .sums: 6
    }
  }

  /// Whether it may stand behind another part; no part stands twice.
  func follows(_ other: BackupPart) -> Bool {
    rank == other.rank ? other.name.utf8.lexicographicallyPrecedes(name.utf8) : other.rank < rank
  }
}
