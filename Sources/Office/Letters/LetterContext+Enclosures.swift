import Casework
import Letters

extension LetterContext {
  /// What goes with the reply: numbered where there are several, each name without the ending of
  /// its file.
  func enclosures(of document: Document) throws -> [LetterFields] {
    let names = try matter.enclosures(of: document).map { entry in
      try texts.text(entry.file.name).map(Self.title) ?? "（名称已清除）"
    }
    return names.enumerated().map { index, name in
      LetterValue.row([
        "several": .flag(names.count > 1), "index": .number(index + 1), "name": .words(name),
      ])
    }
  }

  static func title(_ file: String) -> String {
    guard let dot = file.lastIndex(of: "."), dot > file.startIndex else { return file }
    return String(file[..<dot])
  }
}
