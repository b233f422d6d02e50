import CaseStore
import Casework
import Letters
import Statute
import WorkingDays

/// The pages that are made of entries and clocks.
extension DossierComposer {
  typealias Line = (label: String, text: String)

  /// Entries told on one page, below what the page says of them at first.
  func records(_ evidence: Exhibit, _ entries: [Int], _ lines: [Line]) throws -> Letter {
    let rows = try matter.facts.filter { entries.contains($0.sequence) }.map {
      try row(office.factView($0, of: matter, texts))
    }
    return try page(
      .records,
      [
        "title": .text(evidence.name), "lines": .list(lines.map(Self.line)),
        "entries": .list(rows),
      ])
  }

  /// What the applicant asks for, word for word.
  var application: [Line] {
    let items = view.items.count > 1 ? view.items : []
    let lines: [(String, String?)] =
      [
        ("申请人", applicant), ("代理人", view.agent),
        ("申请渠道", matter.received.channel.title), ("提交日期", view.submittedOn),
        ("原来申请的内容", view.originalWants), ("申请公开的内容", view.wants ?? view.absent),
      ] + items.map { ("第 \($0.item) 项", $0.wants ?? view.absent) } + [
        ("所需信息的文号", view.informationNumber), ("载体形式", view.form), ("获取方式", view.way),
      ]
    return lines.compactMap { line in line.1.map { (line.0, $0) } }
  }

  /// Each time a document was handed over, and the day that counts.
  func hand(_ id: DocumentID) -> [Line] {
    (matter.document(id)?.sendings ?? []).enumerated().map { index, sending in
      let parts: [String?] = [
        "\(sending.on) 送出", sending.means?.title, sending.mailNumber.map { "邮件号 \($0)" },
        sending.reachedOn.map { "\($0) 送达" },
        sending.failedOn.map { "\($0) 退回\(sending.fault.map { "（\($0.title)）" } ?? "")" },
        sending.countsOn.map { "依法以 \($0) 为送达之日" } ?? "尚不能认定送达",
      ]
      return ("第 \(index + 1) 次", parts.compactMap { $0 }.joined(separator: "，"))
    }
  }

  func extract(_ ledger: [ChainedEntry]) throws -> Letter {
    let rows = ledger.map { chained in
      let entry = chained.entry
      return LetterFields([
        "sequence": .number(entry.sequence), "position": .number(entry.position),
        "day": .text(entry.day),
        "kind": .text(FactKind(rawValue: entry.kind)?.title ?? entry.kind),
        "recorded": .text("\(entry.recordedBy)\n\(entry.recordedAt.inChina)"),
        "hash": .text(entry.hash.split(separator: ":").last.map(String.init) ?? entry.hash),
      ])
    }
    return try page(.ledgerExtract, ["entries": .list(rows)])
  }

  func findings() throws -> Letter {
    let rows = view.findings.map { finding in
      LetterFields([
        "day": .text(finding.day), "detail": .text(finding.detail),
        "level": .text(FindingCode(rawValue: finding.code)?.level.title ?? finding.level),
        "article": .text(finding.article ?? ""),
      ])
    }
    return try page(
      .findings,
      [
        "asOf": .text(point.asOf.description), "sound": .flag(rows.isEmpty),
        "findings": .list(rows),
      ])
  }

  func page(_ template: DossierTemplate, _ fields: [String: LetterValue]) throws -> Letter {
    try template.letter(
      fields.merging(["caseNumber": .text(number)]) { own, _ in own }, folder: office.folder)
  }

  static func line(_ line: Line) -> LetterFields {
    LetterFields(["label": .text(line.label), "text": .text(line.text)])
  }

  /// Why something irregular was entered all the same is told with the findings only.
  private func row(_ fact: FactView) -> LetterFields {
    let frank = withFindings ? fact.asHappened.map { "照实登记：\($0)" } : nil
    let detail = [fact.detail, frank ?? ""].filter { !$0.isEmpty }.joined(separator: "\n")
    return LetterFields([
      "sequence": .number(fact.sequence), "day": .text(fact.on), "kind": .text(fact.title),
      "detail": .text(detail), "recorded": .text("\(fact.by)\n\(fact.recordedAt.inChina)"),
    ])
  }
}
