import CaseStore
import Casework
import Letters
import WorkingDays

/// Letters as they went out, and files as they came.
extension DossierComposer {
  func letter(_ evidence: Exhibit, _ id: DocumentID) throws -> DossierPiece {
    guard let document = matter.document(id) else { throw Refusal.noSuchDocument(id) }
    guard let issue = document.issue else { return try draft(evidence, document) }
    if let digest = issue.digest(of: .pdf), let bytes = try office.frozenBytes(digest) {
      let card = card(evidence, file: evidence.name + ".pdf", bytes.count, digest)
      return DossierPiece(
        evidence: evidence, name: evidence.name, content: .file(.pdf(bytes), card),
        original: DossierPiece.Original(ending: "pdf", bytes: bytes))
    }
    guard let source = issue.digest(of: .source), try office.frozenBytes(source) != nil else {
      let card = card(evidence, file: evidence.name, nil, issue.files.first?.digest ?? "—")
      return erased(evidence, evidence.name, card)
    }
    let original = try issue.digest(of: .docx).flatMap(office.frozenBytes)
    return DossierPiece(
      evidence: evidence, name: evidence.name, content: .letter(try office.frozen(issue)),
      original: original.map { DossierPiece.Original(ending: "docx", bytes: $0) })
  }

  /// A letter that was never set for good, as its wording stands.
  private func draft(_ evidence: Exhibit, _ document: Document) throws -> DossierPiece {
    let kind = LetterKind(document, in: matter)
    let context = try office.context(matter, kind, document, snapshot)
    let content: DossierPiece.Content
    var problem: String?
    do {
      let setter = LetterSetter(context: context, folder: office.folder)
      content = .letter(try setter.letter(nil))
    } catch let error as OfficeError where error.status == .refused {
      content = .file(nil, card(evidence, file: kind.title, nil, "—"))
      problem = "文稿没有写成：\(error.message)"
    }
    return DossierPiece(
      evidence: evidence, name: evidence.name, content: content, problem: problem)
  }

  func file(_ evidence: Exhibit, _ sequence: Int) throws -> DossierPiece {
    guard let entry = matter.facts.first(where: { $0.sequence == sequence }),
      case .attached(let attached) = entry.fact
    else { throw OfficeError(.bug, code: "bug", message: "第 \(sequence) 条不是附件") }
    let text = try texts.text(attached.name)
    let name = text.map { "\(evidence.name)（\($0)）" } ?? evidence.name
    let card = card(evidence, name, file: text ?? "—", attached.size, attached.digest)
    guard let bytes = try office.frozenBytes(attached.digest) else {
      return try missing(evidence, name, attached, card)
    }
    let printable = DossierPiece.Printable(bytes)
    let stem = text.map { "\(evidence.name)（\(Self.stem($0))）" }
    return DossierPiece(
      evidence: evidence, name: name, fileName: stem, content: .file(printable, card),
      original: DossierPiece.Original(ending: Self.ending(text), bytes: bytes),
      problem: printable == nil ? "这种文件不能印成页面，原件在压缩包里" : nil)
  }

  private static func ending(_ name: String?) -> String {
    guard let name, let point = name.lastIndex(of: "."), point > name.startIndex else { return "" }
    return String(name[name.index(after: point)...])
  }

  private static func stem(_ name: String) -> String {
    let ending = ending(name)
    return ending.isEmpty ? name : String(name.dropLast(ending.count + 1))
  }

  /// A file that was erased, or is not where it should be.
  private func missing(
    _ evidence: Exhibit, _ name: String, _ attached: Attached, _ card: AttachmentCard
  ) throws -> DossierPiece {
    if try snapshot.attachment(attached.digest)?.isErased ?? false {
      return erased(evidence, name, card)
    }
    return DossierPiece(
      evidence: evidence, name: name, content: .file(nil, card),
      problem: "案件台里找不到这个文件，请运行 ysq check")
  }

  private func erased(
    _ evidence: Exhibit, _ name: String, _ card: AttachmentCard
  ) -> DossierPiece {
    DossierPiece(
      evidence: evidence, name: name + "（内容已清除）", content: .file(nil, card),
      problem: "内容已经清除，只留下摘要")
  }

  private func card(
    _ evidence: Exhibit, _ title: String? = nil, file: String, _ size: Int?, _ digest: String
  ) -> AttachmentCard {
    AttachmentCard(
      caseNumber: number, title: title ?? evidence.name, fileName: file, size: size,
      digest: digest, day: evidence.day?.description ?? "—")
  }
}
