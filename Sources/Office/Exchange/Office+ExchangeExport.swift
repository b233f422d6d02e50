import CaseStore
import Casework
import Foundation
import WorkingDays

extension Office {
  /// Writes what the other side does not know yet as the next parcel.
  ///
  /// Without anything new the last parcel is written again, as it was, until it is acknowledged.
  ///
  /// - Parameter number: A parcel that was made before and got lost; nil for the next.
  public func exportParcel(
    _ number: Int?, to path: String
  ) throws(OfficeError) -> ExchangeExportView {
    try exportParcel(number, to: path, mostBytes: 200 << 20)
  }

  /// The same with a measure of files in one parcel; a single file may have more.
  func exportParcel(
    _ number: Int?, to path: String, mostBytes: Int
  ) throws(OfficeError) -> ExchangeExportView {
    try refuseTaken(path)
    if let number { return try writeAgain(number, to: path) }
    try refresh()
    let standings = try newStandings()
    let view = try translating {
      try store.write { try makeParcel(standings, path, mostBytes, $0) }
    }
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
    _ standings: [NewStanding], _ path: String, _ most: Int, _ transaction: Transaction
  ) throws -> ExchangeExportView? {
    let pair = try madePair(transaction)
    let last = try transaction.latestParcel(.out)
    var draft = ParcelDraft(
      content: ParcelContent(acknowledges: try transaction.latestParcel(.in)?.number ?? 0),
      number: (last?.number ?? 0) + 1, most: most)
    if pair.side == .outer {
      try fill(&draft, transaction)
    } else {
      try fill(&draft, standings, transaction)
    }
    let owes = try transaction.latestFilledParcel() > last?.acknowledges ?? 0
    guard owes || !draft.content.entries.isEmpty else { return nil }
    let bytes = try ParcelFile.bytes(
      of: draft.content.bytes, number: draft.number, from: pair.own,
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
      var carried = try carried(entry, transaction)
      let late = draft.isEmpty ? carried.keepingFiles(upTo: draft.most) : []
      let files = try contents(of: carried.files)
      guard draft.takes(carried, files) else { return }
      try transaction.put(entry, intoParcel: draft.number)
      for file in late { try queue(file, of: entry, transaction) }
      if !late.isEmpty { return draft.close() }
    }
  }

  /// A file that found no room beside what it belongs to goes by itself.
  private func queue(
    _ file: CarriedFile, of entry: ParcelEntry, _ transaction: Transaction
  ) throws {
    guard try transaction.parcelEntry(.file, of: entry.number, file.digest) == nil else { return }
    let day = entry.kind == .application ? try submission(entry.number, transaction) : entry.day
    try transaction.addParcelEntry(.file, of: entry.number, file.digest, on: day)
    if let queued = try transaction.parcelEntry(.file, of: entry.number, file.digest) {
      try transaction.putExchangeValue(CarriedCoding.bytes(of: file), named: queued.valueName)
    }
  }

  private func submission(_ number: String, _ snapshot: Snapshot) throws -> String {
    try matter(number, snapshot).received.submittedOn.description
  }

  private func fill(
    _ draft: inout ParcelDraft, _ standings: [NewStanding], _ transaction: Transaction
  ) throws {
    for standing in standings {
      let files = standing.standing.files
        .filter { !standing.row.toldFiles.contains($0.digest) }
      guard draft.takes(.standing(standing.standing), try contents(of: files)) else { return }
      var row = standing.row
      row.toldVersion = standing.version
      row.toldDigest = standing.digest
      row.toldFiles = standing.standing.files.map(\.digest)
      try transaction.put(row)
    }
  }

  /// Files by their digests; what was erased meanwhile is left out.
  private func contents(of files: [CarriedFile]) throws -> [String: [UInt8]] {
    var contents: [String: [UInt8]] = [:]
    for file in files {
      if let bytes = try store.attachments?.bytes(of: file.digest) {
        contents[file.digest] = bytes
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

  var isEmpty: Bool { content.entries.isEmpty }

  /// Leaves the rest for the next one.
  mutating func close() { isFull = true }

  /// Takes a thing with its files; false where the parcel is full.
  mutating func takes(_ entry: CarriedEntry, _ files: [String: [UInt8]]) -> Bool {
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
      case .file: break
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
    case .file(let attachment): [attachment.file]
    case .fetch, .standing: []
    }
  }

  /// Keeps the first files, at least one, as far as they have so many bytes together; returns the
  /// others.
  fileprivate mutating func keepingFiles(upTo most: Int) -> [CarriedFile] {
    var size = 0
    let all = files
    let kept = all.prefix { file in
      size += file.size
      return size <= most || size == file.size
    }
    let (first, late) = (Array(kept), Array(all.dropFirst(kept.count)))
    switch self {
    case .application(var application):
      application.files = first
      self = .application(application)
    case .correction(var correction):
      correction.files = first
      self = .correction(correction)
    case .fetch, .file, .standing: return []
    }
    return late
  }
}
