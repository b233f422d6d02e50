import CaseStore
import Casework
import WorkingDays

extension Office {
  /// Says what a page would be in the register, and stores nothing.
  public func preview(_ page: PageReading) throws(OfficeError) -> PageImportView {
    try page.draft?.check(today: today)
    return try reading { snapshot in
      if let draft = page.draft { try requireNew(draft, snapshot) }
      return PageImportView(
        page, calendar: try calendar(snapshot, knownOn: today), today: today)
    }
  }

  /// Registers what a page tells; a document that is in the register is refused.
  ///
  /// - Parameter person: Who registers it.
  public func importPage(
    _ page: PageReading, by person: String
  ) throws(OfficeError) -> PageImportView {
    let draft = try page.completeDraft()
    try draft.check(today: today)
    return try translating {
      try store.write { transaction in
        try requireNew(draft, transaction)
        let number = try add(draft, by: person, transaction).number.description
        return PageImportView(
          page, number: number, calendar: try calendar(transaction, knownOn: today), today: today)
      }
    }
  }

  private func requireNew(_ draft: PublicationDraft, _ snapshot: Snapshot) throws {
    for number in try snapshot.publications() {
      guard let held = try snapshot.publication(number), let mark = draft.mark(sharedWith: held)
      else { continue }
      throw OfficeError(
        .refused, code: "alreadyRegistered", message: "这份文件已经登记为 \(number)（\(mark)相同）",
        field: "FILE",
        hint: "用 ysq publication show \(number) 查看；内容有变更的，用 ysq publication change 登记")
    }
  }
}

extension PublicationDraft {
  /// By what it is the same document as one in the register; nil if it is another one.
  ///
  /// Without a number of its own, a document is known by its title and its date.
  fileprivate func mark(sharedWith held: Publication) -> String? {
    let added = held.added
    if let number = documentNumber, let other = added.documentNumber {
      return number.documentMark == other.documentMark ? PageField.documentNumber.title : nil
    }
    if let address, address.addressMark == held.address?.addressMark {
      return PageField.address.title
    }
    if let indexNumber, indexNumber.withoutBlanks == added.indexNumber?.withoutBlanks {
      return PageField.indexNumber.title
    }
    return title == added.title && formedOn == added.formedOn ? "标题和成文日期" : nil
  }
}

extension String {
  fileprivate var withoutBlanks: String { filter { !$0.isWhitespace } }

  fileprivate var documentMark: String {
    DocumentNumberKey(self)?.description ?? withoutBlanks
  }

  /// The address without its scheme and its last slash.
  fileprivate var addressMark: Substring {
    var rest = self[...]
    for scheme in ["https://", "http://"] where rest.hasPrefix(scheme) {
      rest = rest.dropFirst(scheme.count)
    }
    return rest.hasSuffix("/") ? rest.dropLast() : rest
  }
}
