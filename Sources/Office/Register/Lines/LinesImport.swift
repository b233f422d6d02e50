import CaseStore
import Casework
import Foundation
import Spreadsheets

/// An export in JSON Lines on its way into another desk: checked, and put there line by line.
final class LinesImport {
  private let office: Office
  private let path: String
  private let progress: (Int, Int) -> Void
  private(set) var view: ImportView
  private var respondents: LinesRespondents?

  private static let batch = 500

  init(_ office: Office, _ path: String, _ progress: @escaping (Int, Int) -> Void) {
    self.office = office
    self.path = path
    self.progress = progress
    view = ImportView(
      file: RegisterFileView(path: path, form: "jsonl", headingLines: [], columns: []))
  }

  /// Puts every line into the desk and says what became of it; nothing stays when it is tried.
  ///
  /// A batch of lines is one transaction, so that a second run goes on where the first ended.
  func run(storing: Bool, acceptGood: Bool = false) throws {
    do {
      let reader = try LineReader(path: path, longest: 256 << 20)
      try checkHead(reader)
      view = ImportView(file: view.file)
      while case let lines = try batch(reader), !lines.isEmpty {
        if storing {
          try office.store.write { try put(lines, $0, storing: true) }
        } else {
          try attempt(lines)
        }
        progress(reader.progress.done, reader.progress.total)
      }
    } catch let fault as SheetFault {
      throw OfficeError(fault, file: path)
    }
    view.file.respondents = respondents?.tallies ?? []
    view.dryRun = !storing
  }

  private typealias Line = (number: Int, bytes: [UInt8])

  private func batch(_ reader: LineReader) throws -> [Line] {
    var lines: [Line] = []
    // A file is a line of its own and may be large.
    while lines.count < Self.batch, let line = try reader.next() {
      if !line.isEmpty { lines.append((reader.line, line)) }
      if ExportedFile.isIn(line) { break }
    }
    return lines
  }

  private func checkHead(_ reader: LineReader) throws {
    let head = try reader.next().flatMap {
      try? JSONDecoder().decode(ExportHead.self, from: Data($0))
    }
    guard let head, head.ysqExport == 1 else {
      throw OfficeError(
        .refused, code: "notAnExport", message: "“\(path)”不是本程序导出的 JSON Lines", field: "FILE",
        location: "\(path):1", hint: "请用 ysq export 文件.jsonl --reveal 理由 导出")
    }
    guard head.revealed else {
      throw OfficeError(
        .refused, code: "exportIsMasked", message: "“\(path)”导出时遮盖了姓名和号码，不能导入",
        field: "FILE", location: "\(path):1", hint: "请加 --reveal 理由 重新导出")
    }
    view.file.office = head.name
    respondents = LinesRespondents(office.profile, head)
  }

  /// Puts the lines into the desk and takes them back.
  private func attempt(_ lines: [Line]) throws {
    do {
      try office.store.write { transaction in
        try put(lines, transaction, storing: false)
        throw TakenBack()
      }
    } catch is TakenBack {}
  }

  private struct TakenBack: Error {}

  private func put(_ lines: [Line], _ transaction: Transaction, storing: Bool) throws {
    let deriver = try office.deriver(transaction)
    for line in lines {
      if ExportedFile.isIn(line.bytes) {
        if storing { try keep(line) }
        continue
      }
      view.read += 1
      guard let record = try? JSONDecoder().decode(StreamRecord.self, from: Data(line.bytes))
      else {
        reject(line, "这一行不完整，或者被改过")
        continue
      }
      if let refusal = respondents?.refusal(of: record) {
        reject(line, refusal, column: "答复主体")
        continue
      }
      switch try transaction.put(record) {
      case .known: view.unchanged += 1
      case .taken(let name): reject(line, "案件台里已有另一个“\(name)”")
      case .damaged(let digest): reject(line, "文字和它的摘要（\(digest.prefix(8))…）不符")
      case .added:
        view.imported += 1
        try derive(record.stream, deriver, transaction)
      }
    }
  }

  private func keep(_ line: Line) throws {
    let file = try? JSONDecoder().decode(ExportedFile.self, from: Data(line.bytes))
    guard let file, try office.keep(file) else { return reject(line, "附件的内容和它的摘要不符") }
  }

  private func derive(_ stream: String, _ deriver: Deriver, _ transaction: Transaction) throws {
    if let number = CaseNumber(stream), let matter = try transaction.matter(number) {
      try transaction.reserve(number.serial, series: "case", year: number.year)
      try transaction.replace(try deriver.derived(matter, transaction))
    } else if let number = PaperNumber(stream) {
      try transaction.reserve(number.serial, series: "paper", year: number.year)
    } else if let number = PublicationNumber(stream),
      let publication = try transaction.publication(number)
    {
      try transaction.reserve(number.serial, series: "publication", year: number.year)
      try transaction.index(publication)
    }
  }

  private func reject(_ line: Line, _ reason: String, column: String = "stream") {
    view.rejected.append(
      RegisterFault(line: line.number, column: column, cell: nil, reason: reason))
  }
}
