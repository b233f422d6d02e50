import Files
import Foundation

/// The file with the key of a desk: one line of hexadecimal digits, or two while a key takes over.
struct KeyFile: Sendable {
  static let name = "key"

  let path: String

  /// Reads the keys, the one in use first; nil where there is no file.
  func read() throws -> KeyRing? {
    guard let data = FileManager.default.contents(atPath: path) else {
      if FileManager.default.fileExists(atPath: path) { throw StoreFault.readOnly(detail: path) }
      return nil
    }
    let lines = String(decoding: data, as: UTF8.self).split(whereSeparator: \.isNewline)
      .map { $0.trimmingCharacters(in: .whitespaces) }
      .filter { !$0.isEmpty && !$0.hasPrefix("#") }
    let keys = lines.compactMap { Hexadecimal.bytes($0).flatMap(DeskKey.init(bytes:)) }
    guard keys.count == lines.count, let first = keys.first else {
      throw StoreFault.unreadableKey(path: path)
    }
    return KeyRing(first, older: Array(keys.dropFirst()))
  }

  /// Writes the keys so that the file is whole at any instant, readable by its owner alone.
  func write(_ ring: KeyRing) throws {
    try StoreFault.translatingFiles {
      let draft = try DraftFile(target: path)
      try draft.write(Array(Self.text(ring).utf8))
      try draft.finish()
    }
  }

  private static func text(_ ring: KeyRing) -> String {
    """
    # 依申请公开案件台的密钥。没有它，申请人、申请内容和附件就再也读不出来。
    # 请另存一份，不要和案件台的备份放在一起，不要交给不需要它的人。

    """ + ([ring.current] + ring.older).map { Hexadecimal.text($0.bytes) + "\n" }.joined()
  }
}
