import CaseStore
import Casework
import Foundation
import WorkingDays

extension Office {
  /// Takes in the next parcel of the other side: all of it, or nothing.
  ///
  /// One that was taken in before changes nothing.
  ///
  /// - Throws: what is wrong with the file, or which parcel is missing before it.
  public func importParcel(_ path: String) throws(OfficeError) -> ExchangeImportView {
    let bytes = try parcelBytes(path)
    guard let file = ParcelFile(bytes) else { throw .notAParcel(path) }
    let pair = try reading { try madePair($0) }
    try refuse(file, pair)
    let row = ParcelRow(
      .in, number: file.head.number, digest: Self.digest(bytes), day: today.description,
      entries: 0, acknowledges: 0)
    if try reading({ try isTaken(row, $0) }) { return already(row) }
    guard let plain = file.content(for: pair.secret),
      let content = ParcelContent(bytes: plain)
    else { throw .damagedParcel }
    let kept = try keep(content.files)
    try refresh()
    return try translating { try store.write { try take(content, row, pair, kept, $0) } }
  }

  private func parcelBytes(_ path: String) throws(OfficeError) -> [UInt8] {
    guard let data = FileManager.default.contents(atPath: path) else {
      throw OfficeError(
        .missing, code: "noSuchFile", message: "找不到文件“\(path)”，或者不能读取", field: "FILE",
        hint: "请核对文件名和所在的文件夹")
    }
    return Array(data)
  }

  private func refuse(_ file: ParcelFile, _ pair: ExchangePair) throws(OfficeError) {
    guard file.head.from != pair.own.fingerprint else {
      throw OfficeError(
        .refused, code: "ownParcel", message: "这是本案件台自己导出的交换文件", field: "FILE",
        hint: "请送到\(pair.other.side.title)导入")
    }
    guard file.head.from == pair.other.fingerprint, file.head.to == pair.own.fingerprint else {
      throw OfficeError(
        .refused, code: "otherPair", message: "这个文件不是配对的\(pair.other.side.title)发给本案件台的",
        field: "FILE", hint: "请核对文件从哪里导出；配对的指纹用 ysq exchange status 查看")
    }
    guard file.isSigned(by: pair.other) else { throw .damagedParcel }
  }

  /// Whether it was taken in before; throws where it is not the next one either.
  private func isTaken(_ row: ParcelRow, _ snapshot: Snapshot) throws -> Bool {
    if let known = try snapshot.parcel(.in, row.number) {
      if known.digest == row.digest { return true }
      throw OfficeError(
        .refused, code: "numberUsedAgain",
        message: "第 \(row.number) 号已经导入过，这个文件却不是那一份", field: "FILE",
        hint: "导出的一边可能是从旧备份恢复的，请两边核对 ysq exchange status")
    }
    let next = (try snapshot.latestParcel(.in)?.number ?? 0) + 1
    guard row.number >= next else { throw OfficeError.damagedParcel }
    guard row.number == next else { throw OfficeError.missingParcels(next..<row.number) }
    return false
  }

  private func already(_ row: ParcelRow) -> ExchangeImportView {
    ExchangeImportView(number: row.number, already: true)
  }

  /// The files lie safely in the desk before the transaction that names them.
  private func keep(_ files: [String: [UInt8]]) throws(OfficeError) -> [String: CarriedBytes] {
    try translating {
      guard let folder = store.attachments else {
        throw StoreFault.failed(detail: "a desk in memory keeps no files")
      }
      return try files.reduce(into: [:]) { kept, file in
        guard try folder.keep(file.value) == file.key else { throw OfficeError.damagedParcel }
        kept[file.key] = CarriedBytes(file.value)
      }
    }
  }

  private func take(
    _ content: ParcelContent, _ row: ParcelRow, _ pair: ExchangePair,
    _ kept: [String: CarriedBytes],
    _ transaction: Transaction
  ) throws -> ExchangeImportView {
    // Another process may have taken it in meanwhile.
    if try isTaken(row, transaction) { return already(row) }
    let sent = try transaction.latestParcel(.out)?.number ?? 0
    guard content.acknowledges <= sent else {
      throw OfficeError.acknowledgesTooMuch(content.acknowledges, sent: sent)
    }
    var view = ExchangeImportView(number: row.number, already: false)
    view.files = kept.count
    for entry in content.entries {
      try take(entry, row.number, pair.side, kept, &view, transaction)
    }
    try transaction.put(
      ParcelRow(
        .in, number: row.number, digest: row.digest, day: row.day,
        entries: content.entries.count, acknowledges: content.acknowledges))
    try transaction.acknowledgeParcels(through: content.acknowledges)
    view.acknowledged = content.acknowledges
    return view
  }

  private func take(
    _ entry: CarriedEntry, _ parcel: Int, _ side: ExchangeSide, _ kept: [String: CarriedBytes],
    _ view: inout ExchangeImportView, _ transaction: Transaction
  ) throws {
    switch (entry, side) {
    case (.application(let application), .inner):
      try take(application, parcel, kept, &view, transaction)
    case (.correction(let correction), .inner):
      try take(correction, kept, &view, transaction)
    case (.fetch(let fetch), .inner): try take(fetch, &view, transaction)
    case (.file(let attachment), .inner): try take(attachment, kept, &view, transaction)
    case (.standing(let standing), .outer):
      try take(standing, kept, transaction)
      view.standings.append(standing.number)
    default: throw OfficeError.damagedParcel
    }
  }
}

extension OfficeError {
  static let damagedParcel = OfficeError(
    .refused, code: "damagedParcel", message: "交换文件不完整，或者被改动过，什么都没有导入",
    field: "FILE", hint: "请重新拷贝；仍然不行的，请导出的一边用 --number 照原样再写一份")

  fileprivate static func notAParcel(_ path: String) -> OfficeError {
    OfficeError(
      .refused, code: "notAParcel", message: "“\(path)”不是交换文件，或者不完整", field: "FILE",
      hint: "请用另一边 ysq exchange export 写出的文件")
  }

  fileprivate static func missingParcels(_ numbers: Range<Int>) -> OfficeError {
    let words =
      numbers.prefix(5).map(String.init).joined(separator: "、")
      + (numbers.count > 5 ? " 等共 \(numbers.count)" : "")
    return OfficeError(
      .refused, code: "missingParcels", message: "缺少第 \(words) 号交换文件，要先导入", field: "FILE",
      hint: "找不到的，请导出的一边用 ysq exchange export 文件 --number \(numbers.lowerBound) 照原样再写一份")
  }

  fileprivate static func acknowledgesTooMuch(_ number: Int, sent: Int) -> OfficeError {
    OfficeError(
      .refused, code: "acknowledgesTooMuch",
      message: "对方已经导入到第 \(number) 号，本案件台却只导出到第 \(sent) 号", field: "FILE",
      hint: "本案件台可能是从旧备份恢复的，请先换上最近的备份")
  }
}
