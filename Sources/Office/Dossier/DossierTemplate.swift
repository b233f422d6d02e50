import Letters

/// The pages that only a dossier has, each with its template.
enum DossierTemplate: String, CaseIterable {
  case evidenceIndex, records, deadlines, ledgerExtract, attachmentPage, findings

  var source: LetterSource {
    switch self {
    case .evidenceIndex: LetterSource(name: "卷宗－证据目录", standard: PackageResources.卷宗_证据目录_mustache)
    case .records: LetterSource(name: "卷宗－办理记录", standard: PackageResources.卷宗_办理记录_mustache)
    case .deadlines:
      LetterSource(name: "卷宗－期限计算说明", standard: PackageResources.卷宗_期限计算说明_mustache)
    case .ledgerExtract:
      LetterSource(name: "卷宗－台账摘录", standard: PackageResources.卷宗_台账摘录_mustache)
    case .attachmentPage: LetterSource(name: "卷宗－附件页", standard: PackageResources.卷宗_附件页_mustache)
    case .findings: LetterSource(name: "卷宗－核查提示", standard: PackageResources.卷宗_核查提示_mustache)
    }
  }

  /// The page, filled; the office's own template in the folder of the desk goes first.
  func letter(_ fields: [String: LetterValue], folder: String) throws(OfficeError) -> Letter {
    try source.letter(LetterFields(fields), folder: folder)
  }
}

extension LetterSource {
  /// A letter without insertions.
  func letter(_ fields: LetterFields, folder: String) throws(OfficeError) -> Letter {
    let found = try text(in: folder)
    do {
      return try LetterTemplate(found.text, name: found.file).letter(fields)
    } catch {
      throw OfficeError(error)
    }
  }
}
