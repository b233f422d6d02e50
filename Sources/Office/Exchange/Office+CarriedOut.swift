import CaseStore
import Casework
import Letters
import WorkingDays

/// How cases of the inner zone stand, as applicants see it in the outer one.
extension Office {
  static func standingName(_ number: String) -> String { "standing \(number)" }

  /// Keeps how a case stands, with the letters that came along.
  func take(
    _ standing: CarriedStanding, _ kept: [String: CarriedBytes], _ transaction: Transaction
  ) throws {
    guard try transaction.queryCode(of: standing.number) != nil else {
      throw OfficeError.damagedParcel
    }
    for file in standing.files {
      guard let bytes = kept[file.digest] else { continue }
      try transaction.putAttachment(
        Attachment(
          digest: file.digest, size: bytes.size, mediaType: file.kept(bytes).mediaType))
    }
    try transaction.putExchangeValue(
      CarriedCoding.bytes(of: standing), named: Self.standingName(standing.number))
  }

  /// How a case stands by what the inner zone told last; nil where it told nothing.
  func standing(_ number: String) throws(OfficeError) -> CarriedStanding? {
    try reading { snapshot in
      guard let bytes = try snapshot.exchangeValue(Self.standingName(number)) else { return nil }
      guard let standing = CarriedCoding.value(CarriedStanding.self, of: bytes) else {
        throw StoreFault.damaged(place: Self.standingName(number))
      }
      return standing
    }
  }

  /// What the applicant is shown of it, by the number of the outer zone.
  func view(of standing: CarriedStanding) throws(OfficeError) -> QueryView {
    let isAnswered = try reading {
      try $0.parcelEntry(.correction, of: standing.number, "\(standing.round)") != nil
    }
    let told = standing.view
    let isSent = isAnswered && told.request?.isCorrection == true
    return QueryView(
      number: standing.number,
      standing: isSent ? "补正已经提交，正在转给承办的工作人员" : told.standing,
      lines: told.lines + [
        SentenceView("办理案号", "\(standing.innerNumber)，来电来信请报这个号"),
        SentenceView("情况截至", "\(standing.asOf.withWeekday)，以后的变化在下一次传送以后显示"),
      ],
      counting: told.counting,
      request: isSent ? .correctionSent : told.request,
      letters: told.letters)
  }

  /// A letter that the inner zone sent; its first fetching goes back as its arrival.
  func fetchLetter(
    _ document: String, as format: LetterFormat, of standing: CarriedStanding
  ) throws(OfficeError) -> (name: String, bytes: [UInt8]) {
    let letter = standing.letters.first { $0.document == document && $0.format == format }
    let bytes = try translating {
      try letter.flatMap { try store.attachments?.bytes(of: $0.file.digest) }
    }
    guard let letter, let bytes else {
      throw OfficeError(.missing, code: "noSuchLetter", message: "这件申请没有可以下载的这份文书")
    }
    try recordReveal(
      reason: "打印文书", of: "letter \(standing.number) \(document)", by: Self.fetcher)
    if standing.waiting.contains(document) {
      try queue(.fetch, of: standing.number, document, nil, [])
    }
    return ("\(standing.number)-\(letter.file.name)", bytes)
  }

  /// A file that the inner zone provided with a reply.
  func enclosure(_ sequence: Int, of standing: CarriedStanding) -> CarriedFile? {
    standing.enclosures?.first { $0.sequence == sequence }?.file
  }

  /// Keeps a correction for the inner zone; the same page sent again changes nothing.
  func correct(
    _ standing: CarriedStanding, _ paths: [String], key: String
  ) throws(OfficeError) {
    let files = try keep(paths)
    let draft = CorrectionDraft(
      key: Secret.digest("correction \(standing.number) \(key)"),
      files: files.map(CarriedFile.init))
    try queue(
      .correction, of: standing.number, "\(standing.round)", draft, files)
  }

  /// Whether this very page was sent before.
  ///
  /// - Throws: where another one was.
  func isCorrected(_ standing: CarriedStanding, key: String) throws(OfficeError) -> Bool {
    try reading { snapshot in
      guard
        let entry = try snapshot.parcelEntry(
          .correction, of: standing.number, "\(standing.round)")
      else { return false }
      let draft = try snapshot.exchangeValue(entry.valueName)
        .flatMap { CarriedCoding.value(CorrectionDraft.self, of: $0) }
      if draft?.key == Secret.digest("correction \(standing.number) \(key)") { return true }
      throw OfficeError(
        .refused, code: "noCorrectionAwaited", message: "这件申请的补正已经提交过",
        hint: "还需要补充说明的，请与本机关联系")
    }
  }

  /// Queues a thing once; two may do it at one time.
  private func queue(
    _ kind: ParcelEntry.Kind, of number: String, _ subject: String, _ draft: CorrectionDraft?,
    _ files: [KeptFile]
  ) throws(OfficeError) {
    try translating {
      try store.write { transaction in
        guard try transaction.parcelEntry(kind, of: number, subject) == nil else { return }
        for file in files {
          try transaction.putAttachment(
            Attachment(digest: file.digest, size: file.size, mediaType: file.mediaType))
        }
        try transaction.addParcelEntry(kind, of: number, subject, on: today.description)
        if let draft, let entry = try transaction.parcelEntry(kind, of: number, subject) {
          try transaction.putExchangeValue(
            CarriedCoding.bytes(of: draft), named: entry.valueName)
        }
      }
    }
  }
}

extension OfficeRequest {
  fileprivate static let correctionSent = OfficeRequest(
    title: "不必再提交", sentences: ["提交之日就是您补正的日期。需要补充的，请与本机关联系。"],
    items: [], lastDay: nil, isCorrection: false)
}
