import CaseStore
import Casework
import WorkingDays

extension Office {
  /// Says what a page would be in the register, and stores nothing.
  public func preview(_ page: PageReading) throws(OfficeError) -> PageImportView {
    try page.draft?.check(today: today)
    return try reading { snapshot in
      if let draft = page.draft { try requireNew(draft, "FILE", snapshot) }
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
        let number = try add(draft, by: person, field: "FILE", transaction).number.description
        return PageImportView(
          page, number: number, calendar: try calendar(transaction, knownOn: today), today: today)
      }
    }
  }
}

extension PublicationDraft {
  /// By what it is the same document as one in the register; nil if it is another one.
  ///
  /// Without a number of its own, a document is known by its title and its date.
  func mark(sharedWith held: Publication) -> String? {
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
