import CaseStore
import Casework
import Statute
import WorkingDays

/// Looking after one's own application.
extension Office {
  /// Who is on record for what an applicant fetches.
  static let fetcher = "申请人（网上领取）"

  /// A case by its number and its query code.
  ///
  /// - Throws: one and the same for a case that does not exist, one that has no code, and a wrong
  ///   code, after the same work.
  public func query(_ number: String, code: String) throws(OfficeError) -> QueryView {
    let number = try caseNumber(number, code).description
    if let standing = try standing(number) { return try view(of: standing) }
    return try reading { try queryView(try self.matter(number, $0), $0) }
  }

  /// A letter that was sent to the applicant electronically; the first fetching of one that has no
  /// day of arrival is recorded as its arrival.
  public func fetchLetter(
    _ document: String, as format: LetterFormat, of number: String, code: String
  ) throws(OfficeError) -> (name: String, bytes: [UInt8]) {
    let number = try caseNumber(number, code).description
    if let standing = try standing(number) {
      return try fetchLetter(document, as: format, of: standing)
    }
    let fetched = try reading { try self.matter(number, $0) }.documents
      .first { $0.id.description == document }
    guard let fetched, fetched.fetchedFormats.contains(format) else {
      throw OfficeError(.missing, code: "noSuchLetter", message: "这件申请没有可以下载的这份文书")
    }
    let set = try letter(LetterOrder(number, document: document), by: Self.fetcher)
    let bytes = try bytes(of: set, as: format)
    if fetched.waitsForFetching { try noteFetched(document, of: number) }
    return (set.fileName(format), bytes)
  }

  /// A file that was provided with a reply to this applicant.
  ///
  /// - Parameter sequence: The entry that it was added by.
  public func fetchEnclosure(
    _ sequence: Int, of number: String, code: String
  ) throws(OfficeError) -> (name: String, bytes: [UInt8]) {
    let number = try caseNumber(number, code).description
    let file =
      if let standing = try standing(number) { enclosure(sequence, of: standing) } else {
        try reading { try enclosure(sequence, of: self.matter(number, $0), $0) }
      }
    let bytes = try translating { try file.flatMap { try store.attachments?.bytes(of: $0.digest) } }
    guard let file, let bytes else {
      throw OfficeError(.missing, code: "noSuchFile", message: "这件申请没有可以下载的这份文件")
    }
    try recordReveal(reason: "领取信息", of: "file \(number) \(sequence)", by: Self.fetcher)
    return (file.name, bytes)
  }

  private func enclosure(
    _ sequence: Int, of matter: Case, _ snapshot: Snapshot
  ) throws -> CarriedFile? {
    let found = matter.documents.lazy.flatMap(matter.fetchedEnclosures)
      .first { $0.sequence == sequence }
    guard let file = found?.file, try snapshot.attachment(file.digest)?.isErased == false else {
      return nil
    }
    let name = try snapshot.text(file.name) ?? "附件"
    return CarriedFile(digest: file.digest, name: name, size: file.size)
  }

  /// Two may fetch it at one time; its arrival stands once.
  private func noteFetched(_ document: String, of number: String) throws(OfficeError) {
    do {
      _ = try reach(number, document, Entry(on: today, by: Self.fetcher))
    } catch {
      let now = try reading { try self.matter(number, $0) }.documents
        .first { $0.id.description == document }
      if now?.waitsForFetching ?? true { throw error }
    }
  }

  /// Takes a correction that was written on the page, with its files.
  ///
  /// - Parameters:
  ///   - files: Names and contents, as the browser sent them.
  ///   - key: What the page that was sent is known by.
  public func correctOnline(
    _ number: String, code: String, text: String, files: [(name: String, bytes: [UInt8])],
    key: String
  ) throws(OfficeError) {
    let number = try caseNumber(number, code).description
    if let standing = try standing(number) {
      return try correct(standing, text: text, files: files, key: key)
    }
    let once = RequestMark.Once(
      account: "visit", key: Secret.digest("correction \(number) \(key)"), request: "correction")
    if try done(once) != nil { return }
    guard profile.isPublished(.online),
      try reading({ try self.matter(number, $0) }).phase
        == .awaitingCorrection
    else { throw .noCorrectionAwaited }
    let folder = try UploadFolder()
    let paths = try correction(text, files, in: folder)
    _ = try serving(RequestMark(once: once)).receiveCorrection(
      number, postedOn: today, Entry(on: today, by: Self.applicant).attaching(paths))
  }

  /// The same where the case is one of the inner zone.
  private func correct(
    _ standing: CarriedStanding, text: String, files: [(name: String, bytes: [UInt8])],
    key: String
  ) throws(OfficeError) {
    if try isCorrected(standing, key: key) { return }
    guard standing.view.request?.isCorrection == true else { throw .noCorrectionAwaited }
    let folder = try UploadFolder()
    try correct(standing, try correction(text, files, in: folder), key: key)
  }

  private func correction(
    _ text: String, _ files: [(name: String, bytes: [UInt8])], in folder: UploadFolder
  ) throws(OfficeError) -> [String] {
    var paths: [String] = []
    if text.contains(where: { !$0.isWhitespace }) {
      guard text.count <= Self.mostCorrection else {
        throw OfficeError(
          .refused, code: "textTooLong", message: "补正的内容请写在\(Self.mostCorrection)个字以内",
          field: "text", hint: "更多的可以作为文件上传")
      }
      paths.append(try folder.keep(Array(text.utf8), named: "补正内容.txt"))
    }
    for file in files.prefix(Self.mostFiles) {
      let name = try ScannedFile.name(
        file.name, of: file.bytes, limit: profile.attachmentLimit, field: "files")
      paths.append(try folder.keep(file.bytes, named: name))
    }
    guard !paths.isEmpty else {
      throw OfficeError(
        .refused, code: "emptyCorrection", message: "请写明补正的内容，或者上传补正的材料", field: "text")
    }
    return paths
  }

  private static let mostCorrection = 5_000

  /// The case that a number and a code name together.
  private func caseNumber(_ number: String, _ code: String) throws(OfficeError) -> CaseNumber {
    let typed = DayWords.plain(number)
    let found = CaseNumber(typed)
    let kept = try reading { try $0.queryCode(of: found?.description ?? typed) }
    let digest = Secret.digest(ofCode: DayWords.plain(code), of: found?.description ?? typed)
    let isRight = Secret.areEqual(digest, kept ?? Self.nobody)
    guard isRight, kept != nil, let found else {
      throw OfficeError(
        .refused, code: "noSuchQuery", message: "案号或者查询码不对", field: "number",
        hint: "请照登记回执核对；查询码遗失的，请持身份证明与本机关联系")
    }
    return found
  }

  /// As long as a digest, and never one.
  private static let nobody = String(repeating: "-", count: 64)
}

extension OfficeError {
  fileprivate static let noCorrectionAwaited = OfficeError(
    .refused, code: "noCorrectionAwaited", message: "这件申请现在不能在网上补正",
    hint: "需要补充说明的，请与本机关联系")
}

extension Document {
  /// Whether it went to the applicant; letters to others are none of theirs.
  var isForApplicant: Bool {
    guard !isVoid, party == nil, sentOn != nil else { return false }
    return kind != .consultationLetter && kind != .thirdPartyNotice
  }

  /// Whether it reaches its applicant on the page: it was sent electronically or, as letters of the
  /// procedure are, by means that nobody recorded.
  fileprivate var isFetched: Bool {
    isForApplicant && sendings.contains { $0.means == .electronic || $0.means == nil }
  }

  /// In which formats its applicant may fetch it: set for good, and not only sent on paper.
  var fetchedFormats: [LetterFormat] {
    guard isFetched, let issue else { return [] }
    return [.pdf, .docx, .html].filter { issue.digest(of: $0) != nil }
  }

  /// Whether fetching it is its arrival: also of a letter of the procedure whose means nobody
  /// recorded, for by then its applicant has it.
  var waitsForFetching: Bool {
    reachedOn == nil
      && sendings.last.map { $0.means == nil || $0.means == .electronic } ?? false
      && sendings.last?.failedOn == nil
  }
}

extension Case {
  /// What its applicant may fetch with a document.
  func fetchedEnclosures(of document: Document) -> [(sequence: Int, file: Attached)] {
    document.isFetched ? enclosures(of: document) : []
  }
}
