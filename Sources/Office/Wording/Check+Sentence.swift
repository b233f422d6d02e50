import CaseStore
import Casework

extension CheckView {
  init(_ report: CheckReport) {
    self.init(
      sound: report.isSound, entries: report.entries,
      firstBad: report.firstBad.map(BadEntryView.init), faults: report.faults.map(FaultView.init),
      orphans: report.orphans, locked: report.isLocked)
  }
}

extension BadEntryView {
  init(_ entry: BadEntry) {
    self.init(
      position: entry.position, stream: entry.stream, sequence: entry.sequence, kind: entry.kind,
      reason: entry.reason.code, detail: entry.sentence)
  }
}

extension BadEntry {
  /// `第 12 条记录（2026-0003 的第 2 条，告知补正）被改动`
  fileprivate var sentence: String {
    let title = kind.map { FactKind(rawValue: $0)?.title ?? $0 }
    let place = stream.map { "\($0) 的第 \(sequence.map(String.init) ?? "?") 条" }
    let parts = [place, title].compactMap { $0 }.joined(separator: "，")
    return "第 \(position) 条记录\(parts.isEmpty ? "" : "（\(parts)）")\(reason.words)"
  }
}

extension BadEntry.Reason {
  fileprivate var code: String {
    switch self {
    case .altered: "altered"
    case .missing: "missing"
    case .unreadable: "unreadable"
    }
  }

  fileprivate var words: String {
    switch self {
    case .altered: "与登记时不同，被改动过"
    case .missing: "不见了，后面的记录顶替了它的位置"
    case .unreadable(let detail): "读不出来（\(detail)）"
    }
  }
}

extension FaultView {
  init(_ fault: CheckFault) {
    let (code, detail) = fault.words
    self.init(code: code, detail: detail)
  }
}

extension CheckFault {
  fileprivate var words: (String, String) {
    switch self {
    case .endMoved(let last, let head) where last < head:
      ("endMoved", "末尾缺少记录：应有 \(head) 条，只有 \(last) 条")
    case .endMoved(let last, let head): ("endMoved", "记录有 \(last) 条，校验头只记到第 \(head) 条")
    case .headDiffers(let position): ("headDiffers", "第 \(position) 条记录与校验头不一致，末尾的记录被换过")
    case .headMissing: ("headMissing", "校验头不见了，无法确认末尾是否完整")
    case .sequenceBroken(let stream): ("sequenceBroken", "\(stream) 的记录序号不连续")
    case .contentDiffers(let digest): ("contentDiffers", "文字内容与登记时不同（\(digest.prefix(12))…）")
    case .referenceMissing(let position, let digest):
      ("referenceMissing", "第 \(position) 条记录引用的文字或者附件不见了（\(digest.prefix(12))…）")
    case .personDiffers(let id): ("personDiffers", "申请人档案 \(id) 与登记时不同")
    case .attachmentMissing(let digest):
      ("attachmentMissing", "附件不见了（\(digest.prefix(12))…）")
    case .attachmentDiffers(let digest):
      ("attachmentDiffers", "附件与登记时不同（\(digest.prefix(12))…）")
    case .unreadable(let part, let detail): ("unreadable", "\(Self.title(part))读不出来（\(detail)）")
    case .engine(let detail): ("engine", "数据库自检：\(detail)")
    }
  }

  private static func title(_ part: String) -> String {
    switch part {
    case "desk": "数据库"
    case "ledger": "记录"
    case "streams": "各案件的记录序号"
    case "contents": "文字内容"
    case "persons": "申请人档案"
    case "attachments": "附件"
    default: "数据库自检结果"
    }
  }
}
