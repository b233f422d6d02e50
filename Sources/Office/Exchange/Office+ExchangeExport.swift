import CaseStore
import Casework
import Foundation
import WorkingDays

extension Office {
  /// Bytes of files in one parcel; a single thing may have more.
  private static let mostBytes = 200 << 20

  /// Writes what the other side does not know yet as the next parcel.
  ///
  /// Without anything new the last parcel is written again, as it was, until it is acknowledged.
  ///
  /// - Parameter number: A parcel that was made before and got lost; nil for the next.
  public func exportParcel(
    _ number: Int?, to path: String
  ) throws(OfficeError) -> ExchangeExportView {
    try refuseTaken(path)
    if let number { return try writeAgain(number, to: path) }
    try refresh()
    let standings = try newStandings()
    let view = try translating { try store.write { try makeParcel(standings, path, $0) } }
    guard let view else { return try writeLast(to: path) }
    return try written(view, to: path)
  }

  /// Said before anything is made, so that a wrong name costs no number.
  private func refuseTaken(_ path: String) throws(OfficeError) {
    guard FileManager.default.fileExists(atPath: path) else { return }
    throw OfficeError(
      .refused, code: "fileExists", message: "已经有文件“\(path)”", field: "FILE",
      hint: "请换一个文件名，原来的文件没有改动")
  }

  /// The parcel is safe in the desk before its file is written, so that its number never means
  /// two things.
  private func written(
    _ view: ExchangeExportView, to path: String
  ) throws(OfficeError) -> ExchangeExportView {
    guard let number = view.number,
      let bytes = try reading({ try $0.parcelBytes(number) })
    else { return view }
    try writeNew(bytes, to: path, option: "FILE")
    var view = view
    view.unacknowledged = try reading { try $0.parcels(.out) }.filter(\.isKept).map(\.number)
    return view
  }

  private func writeLast(to path: String) throws(OfficeError) -> ExchangeExportView {
    let last = try reading { try $0.latestParcel(.out) }
    guard let last, last.isKept else {
      return ExchangeExportView(number: nil, file: nil, again: false)
    }
    return try writeAgain(last.number, to: path)
  }

  private func writeAgain(
    _ number: Int, to path: String
  ) throws(OfficeError) -> ExchangeExportView {
    let parcel = try reading { snapshot in
      _ = try madePair(snapshot)
      return try snapshot.parcel(.out, number)
    }
    guard let parcel, parcel.isKept else {
      throw OfficeError(
        .refused, code: "noSuchParcel",
        message: parcel == nil ? "没有第 \(number) 号交换文件" : "第 \(number) 号交换文件对方已经导入，不再保留",
        field: "--number", hint: "还没有收到回执的用 ysq exchange status 查看")
    }
    return try written(
      ExchangeExportView(number: number, file: path, again: true), to: path)
  }

  /// Makes the next parcel; nil where there is nothing to tell.
  private func makeParcel(
    _ standings: [NewStanding], _ path: String, _ transaction: Transaction
  ) throws -> ExchangeExportView? {
    let pair = try madePair(transaction)
    let last = try transaction.latestParcel(.out)
    var draft = ParcelDraft(
      content: ParcelContent(acknowledges: try transaction.latestParcel(.in)?.number ?? 0),
      number: (last?.number ?? 0) + 1, most: Self.mostBytes)
    if pair.side == .outer {
      try fill(&draft, transaction)
    } else {
      try fill(&draft, standings, transaction)
    }
    let owes = try transaction.latestFilledParcel() > last?.acknowledges ?? 0
    guard owes || !draft.content.entries.isEmpty else { return nil }
    let bytes = try ParcelFile.bytes(
      of: CarriedCoding.bytes(of: draft.content), number: draft.number, from: pair.own,
      pair.secret, to: pair.other)
    try transaction.put(
      ParcelRow(
        .out, number: draft.number, digest: Self.digest(bytes), day: today.description,
        entries: draft.content.entries.count, acknowledges: draft.content.acknowledges),
      keeping: bytes)
    return draft.view(path)
  }

  /// What applicants entered, each thing in one parcel.
  private func fill(_ draft: inout ParcelDraft, _ transaction: Transaction) throws {
    for number in try transaction.unseenApplications() {
      try transaction.addParcelEntry(
        .application, of: number, "", on: today.description)
    }
    for entry in try transaction.waitingParcelEntries() {
      let carried = try carried(entry, transaction)
      let files = try contents(of: carried.files)
      guard draft.takes(carried, files) else { return }
      try transaction.put(entry, intoParcel: draft.number)
    }
  }

  private func fill(
    _ draft: inout ParcelDraft, _ standings: [NewStanding], _ transaction: Transaction
  ) throws {
    for standing in standings {
      let files = standing.standing.letters.map(\.file)
        .filter { !standing.row.toldFiles.contains($0.digest) }
      guard draft.takes(.standing(standing.standing), try contents(of: files)) else { return }
      var row = standing.row
      row.toldVersion = standing.version
      row.toldDigest = standing.digest
      row.toldFiles = standing.standing.letters.map(\.file.digest)
      try transaction.put(row)
    }
  }

  /// Files by their digests; what was erased meanwhile is left out.
  private func contents(of files: [CarriedFile]) throws -> [String: Data] {
    var contents: [String: Data] = [:]
    for file in files {
      if let bytes = try store.attachments?.bytes(of: file.digest) {
        contents[file.digest] = Data(bytes)
      }
    }
    return contents
  }
}

/// A parcel that is being filled.
private struct ParcelDraft {
  var content: ParcelContent
  let number: Int
  let most: Int
  private var size = 0
  private var isFull = false

  init(content: ParcelContent, number: Int, most: Int) {
    (self.content, self.number, self.most) = (content, number, most)
  }

  /// Takes a thing with its files; false where the parcel is full.
  mutating func takes(_ entry: CarriedEntry, _ files: [String: Data]) -> Bool {
    let added = files.filter { content.files[$0.key] == nil }.values.reduce(0) { $0 + $1.count }
    guard content.entries.isEmpty || size + added <= most else {
      isFull = true
      return false
    }
    size += added
    content.entries.append(entry)
    content.files.merge(files) { one, _ in one }
    return true
  }

  func view(_ path: String) -> ExchangeExportView {
    var view = ExchangeExportView(number: number, file: path, again: false)
    for entry in content.entries {
      switch entry {
      case .application: view.applications += 1
      case .correction: view.corrections += 1
      case .fetch: view.fetches += 1
      case .standing: view.standings += 1
      }
    }
    view.files = content.files.count
    view.more = isFull
    return view
  }
}

extension CarriedEntry {
  fileprivate var files: [CarriedFile] {
    switch self {
    case .application(let application): application.files
    case .correction(let correction): correction.files
    case .fetch, .standing: []
    }
  }
}
