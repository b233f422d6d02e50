import Casework
import Statute
import WorkingDays

/// Review, suit, the answer that was ordered, the file and the notes.
extension RegisterSteps {
  mutating func addRemedy(_ row: RegisterRow) {
    let record = row.record
    let begun = record.copyOn ?? record.remedyOn
    guard let kind = record.remedyKind, let begun,
      told.insert("remedy \(kind.rawValue) \(begun)").inserted
    else { return }
    let isDecided = if case .decided = record.remedyOutcome { true } else { false }
    add(begun, 17, row, record.copyOn == nil ? "救济日期" : "收到副本日期") {
      try $0.takeOver(
        .remedyOpened(RemedyOpened(kind: kind, answerUntold: isDecided ? true : nil)), on: $1)
    }
    let decidedOn = remedyDecidedOn(record)
    if case .decided(let outcome) = record.remedyOutcome {
      add(decidedOn, 18, row, record.effectiveOn == nil ? "救济结果" : "裁判生效日期") {
        try $0.decideRemedy(RemedyDecided(outcome: outcome), on: $1)
      }
    }
    guard record.orderPeriod != nil || record.reansweredOn != nil else { return }
    add(decidedOn ?? record.reansweredOn, 19, row, "责令期限") {
      try $0.orderAnswer(
        effectiveOn: kind.isSuit ? record.effectiveOn : nil, period: record.orderPeriod, on: $1)
    }
    addNewAnswer(row)
  }

  /// The day on which the decision or judgment came: a day of remedy after the copy is that day.
  private func remedyDecidedOn(_ record: RegisterRecord) -> Day? {
    if let effectiveOn = record.effectiveOn { return effectiveOn }
    guard let copyOn = record.copyOn, let remedyOn = record.remedyOn else {
      return record.copyOn ?? record.remedyOn
    }
    return max(copyOn, remedyOn)
  }

  /// The answer anew; a register does not tell its type, which is taken from the first.
  private mutating func addNewAnswer(_ row: RegisterRow) {
    let day = row.record.reansweredOn
    if group.rows[0].record.decisionOn != nil {
      add(day, 20, row, "重新答复日期") { procedure, day in
        guard let items = procedure.matter.decisions.last?.decided.items else { return [] }
        return try procedure.decide(
          ReplyDraft(items: items), approvedBy: nil, approvedOn: nil, on: day)
      }
    }
    add(day, 21, row, "重新答复日期") { procedure, day in
      try procedure.send(
        procedure.matter.reply?.id, by: .direct, mailNumber: nil, proof: nil, on: day)
    }
    add(day, 22, row, "重新答复日期") { try $0.reach(nil, on: $1) }
  }

  /// The file number and what has no place of its own, on the last day that the rows tell.
  mutating func addFile() {
    let contents = contents
    let last = steps.map(\.on).max() ?? reachedOn
    var notes: Set<String> = []
    for row in group.rows {
      let texts = [(24, row.record.note), (25, RegisterNote.text(of: row.record))]
      for case (let rank, let text?) in texts where notes.insert(text).inserted {
        add(last, rank, row, "备注") { try $0.note(contents.keep(text), on: $1) }
      }
    }
    if let number = group.rows[0].record.fileNumber {
      add(last, 23, group.rows[0], "归档号") { try $0.archive(fileNumber: number, on: $1) }
    }
  }
}

/// What registers tell and no fact has a place for, kept as a note of the case.
enum RegisterNote {
  static let head = "旧台账另记"

  private static let columns:
    [(title: String, path: any WritableKeyPath<RegisterRecord, String?> & Sendable)] = [
      ("来件号", \.paper), ("签收人", \.signedBy), ("确认方式", \.confirmedBy), ("拆分自", \.splitFrom),
      ("缴款票据号", \.feeReceipt), ("保密审查人", \.reviewer), ("答复文号", \.replyNumber),
      ("救济机关", \.remedyBody), ("救济案号", \.remedyNumber),
    ]

  /// `旧台账另记`, then a line for each cell; nil when there is none.
  static func text(of record: RegisterRecord) -> String? {
    let lines = columns.compactMap { column in
      record[keyPath: column.path].map { "\(column.title)：\($0)" }
    }
    return lines.isEmpty ? nil : ([head] + lines).joined(separator: "\n")
  }

  /// Puts the cells of such a note back; false if the text is none.
  static func read(_ text: String, into record: inout RegisterRecord) -> Bool {
    let lines = text.split(separator: "\n")
    guard lines.first == head[...] else { return false }
    for line in lines.dropFirst() {
      for column in columns where line.hasPrefix(column.title + "：") {
        record[keyPath: column.path] = String(line.dropFirst(column.title.count + 1))
      }
    }
    return true
  }
}
