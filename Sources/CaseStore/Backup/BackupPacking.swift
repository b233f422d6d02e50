import Foundation

/// Puts the files of a desk into a safe copy, in the order of their names.
struct BackupPacking {
  let writer: BackupWriter
  /// The folder of the desk.
  let desk: String
  let key: KeyGuard

  /// A desk whose profile was lost is worth saving too.
  func addProfile() throws {
    let path = desk + "/" + BackupPart.profileName
    guard FileManager.default.fileExists(atPath: path) else { return }
    guard !key.holdsKey(path) else { throw BackupFault.keyInProfile }
    try writer.add(.profile, from: path)
  }

  /// Adds the files that came in and are named by the copy, and those that went out.
  func addFiles(of copy: Store) throws -> Int {
    let came = try copy.read { try $0.attachmentDigests() }
    for digest in came { try add(.attachment(digest)) }
    let went = (copy.letters?.names() ?? []).filter(BackupPart.isDigest)
    for digest in went { try add(.letter(digest)) }
    return came.count + went.count
  }

  private func add(_ part: BackupPart) throws {
    let path = desk + "/" + part.name
    if key.isKeyFile(path) { throw BackupFault.missing(path: path) }
    try writer.add(part, from: path)
  }

  /// Adds the office's own templates and returns what has no place beside them.
  func addTemplates() throws -> [String] {
    let root = desk + "/templates"
    let names = (try? FileManager.default.subpathsOfDirectory(atPath: root)) ?? []
    var leftOut: [String] = []
    for name in names.sorted(by: { $0.utf8.lexicographicallyPrecedes($1.utf8) }) {
      switch kind(root + "/" + name) {
      case .typeDirectory?: continue
      case .typeRegular? where BackupPart.staysInside(name) && !key.holdsKey(root + "/" + name):
        try writer.add(.template(name), from: root + "/" + name)
      default: leftOut.append("templates/" + name)
      }
    }
    return leftOut
  }

  private func kind(_ path: String) -> FileAttributeType? {
    (try? FileManager.default.attributesOfItem(atPath: path))?[.type] as? FileAttributeType
  }
}

extension Snapshot {
  /// The files that came in and are kept, in the order of their names.
  fileprivate func attachmentDigests() throws -> [String] {
    try connection.rows(CheckQueries.attachmentDigests) { try $0.text(0) }
  }
}
