import CaseStore
import Casework
import Statute
import WorkingDays

extension Office {
  /// Registers a document that is published of the office's own accord, or has to be.
  ///
  /// - Parameter person: Who registers it.
  public func addPublication(
    _ draft: PublicationDraft, by person: String
  ) throws(OfficeError) -> PublicationView {
    try draft.check(today: today)
    return try translating {
      try store.write { transaction in
        let publication = try add(draft, by: person, transaction)
        try noteDone(publication.number, transaction)
        return try view(publication, Standpoint(asOf: today, knownOn: today), transaction)
      }
    }
  }

  /// Puts a publication into the register under the next number, the same document only once.
  ///
  /// - Parameter field: What named the document, for the error.
  func add(
    _ draft: PublicationDraft, by person: String, field: String? = nil, _ transaction: Transaction
  ) throws -> Publication {
    try requireNew(draft, field, transaction)
    let number = PublicationNumber(
      year: today.year,
      serial: try transaction.nextNumber(series: "publication", year: today.year))
    let recording = Recording(at: clock.instant, by: person)
    let added = PublicationFact.publicationAdded(try draft.added(transaction))
    // Of a month the last day is meant, as long as it has come.
    let publication = try transaction.record(
      added, on: min(draft.formedOn.last, today), of: number, recording)
    guard let publishedOn = draft.publishedOn else { return publication }
    return try transaction.record(
      .publicationPublished(PublicationPublished()), on: publishedOn, of: number, recording)
  }

  /// Refuses a document that the register has already.
  func requireNew(
    _ draft: PublicationDraft, _ field: String?, _ snapshot: Snapshot
  ) throws {
    for number in try snapshot.publications() {
      guard let held = try snapshot.publication(number), let mark = draft.mark(sharedWith: held)
      else { continue }
      throw OfficeError(
        .refused, code: "alreadyRegistered", message: "这份文件已经登记为 \(number)（\(mark)相同）",
        field: field, hint: Self.wayOut(held, draft))
    }
  }

  /// What can be done with a document that the register has: an address that was missing is told.
  private static func wayOut(_ held: Publication, _ draft: PublicationDraft) -> String {
    if held.address == nil {
      let address = draft.address ?? "网址"
      return "还没有登记网址，可以用 ysq publication address \(held.number) --address \(address) 补登，"
        + "期限不重新计算；内容有变更的，用 ysq publication change 登记"
    }
    return "用 ysq publication show \(held.number) 查看；内容有变更的，用 ysq publication change 登记"
  }

  /// Records that a publication went up.
  public func publish(_ text: String, address: String?, _ entry: Entry) throws(OfficeError)
    -> PublicationView
  {
    try record(entry, of: text) { publication, _ in
      if publication.phase == .published {
        throw OfficeError(
          .refused, code: "alreadyPublished",
          message: "\(publication.number) 已于 \(publication.publishedOn?.description ?? "") 公开",
          hint: "内容有变更的，先用 ysq publication change 登记变更")
      }
      return .publicationPublished(PublicationPublished(address: address))
    }
  }

  /// Records that the content of a publication changed, which begins a new term.
  public func changePublication(
    _ text: String, fullText: String?, validity: String?, _ entry: Entry
  ) throws(OfficeError) -> PublicationView {
    try record(entry, of: text) { _, transaction in
      .publicationChanged(
        PublicationChanged(fullText: try fullText.map(transaction.keep), validity: validity))
    }
  }

  /// Records where a publication stands, which begins no term.
  public func locatePublication(_ text: String, address: String, _ entry: Entry)
    throws(OfficeError) -> PublicationView
  {
    try record(entry, of: text) { publication, _ in
      if publication.address == address {
        throw OfficeError(
          .refused, code: "sameAddress",
          message: "\(publication.number) 的网址已经是这个", field: "--address")
      }
      return .publicationLocated(PublicationLocated(address: address))
    }
  }

  /// A publication with all that is known of it on a day.
  public func showPublication(_ text: String, _ point: Standpoint) throws(OfficeError)
    -> PublicationView
  {
    try reading { snapshot in
      try view(try publication(text, snapshot, asOf: point.asOf), point, snapshot)
    }
  }

  /// The publication that a clerk named; 公 may be left out.
  func publication(_ text: String, _ snapshot: Snapshot, asOf day: Day) throws -> Publication {
    guard let number = PublicationNumber(text) ?? PublicationNumber("公" + text),
      let publication = try snapshot.publication(number, asOf: day)
    else {
      throw OfficeError(
        .missing, code: "noSuchPublication", message: "没有主动公开的信息“\(text)”",
        field: "PUBLICATION", hint: "用 ysq publication list 查看登记号")
    }
    return publication
  }

  private func record(
    _ entry: Entry, of text: String,
    _ fact: (Publication, Transaction) throws -> PublicationFact
  ) throws(OfficeError) -> PublicationView {
    try translating {
      if entry.on > today { throw OfficeError(Refusal.future(entry.on, today: today)) }
      return try store.write { transaction in
        let before = try publication(text, transaction, asOf: today)
        let fact = try fact(before, transaction)
        try requireOrder(entry.on, after: before)
        let publication = try transaction.record(
          fact, on: entry.on, of: before.number, try recording(entry, transaction))
        try noteDone(publication.number, transaction)
        return try view(publication, Standpoint(asOf: today, knownOn: today), transaction)
      }
    }
  }

  /// What happens to a publication happens after what is known of it.
  private func requireOrder(_ day: Day, after publication: Publication) throws {
    let from = publication.rounds.last?.from.first ?? publication.added.formedOn.first
    let last = max(from, publication.publishedOn ?? from)
    guard day < last else { return }
    throw OfficeError(
      .refused, code: "publicationOutOfOrder",
      message: "\(day) 早于 \(publication.number) 已登记的 \(last)", field: "--on",
      hint: "用 ysq publication show \(publication.number) 核对日期")
  }

  private func view(
    _ publication: Publication, _ point: Standpoint, _ snapshot: Snapshot
  ) throws -> PublicationView {
    PublicationView(
      publication, try calendar(snapshot, knownOn: point.knownOn), asOf: point.asOf,
      fullText: try publication.fullText.flatMap(snapshot.text))
  }
}

extension PublicationDraft {
  fileprivate func added(_ transaction: Transaction) throws -> PublicationAdded {
    PublicationAdded(
      title: title, indexNumber: indexNumber, subject: subject, issuer: issuer,
      documentNumber: documentNumber, formedOn: formedOn, validity: validity, address: address,
      fullText: try fullText.map(transaction.keep), otherTerm: otherTerm)
  }
}
