/// Inspecting a desk without changing it.
extension Store {
  /// Inspects the desk in a folder, even one that the engine can no longer open.
  ///
  /// `references` returns the digests of the texts and files that an entry names.
  public static func check(
    at folder: String, agency: String? = nil, key: String? = nil,
    references: (LedgerEntry) throws -> [String] = { _ in [] }
  ) throws -> CheckReport {
    do {
      return try open(at: folder, agency: agency, key: key).check(references: references)
    } catch StoreFault.malformed(let detail) {
      return CheckReport(faults: [.unreadable(part: "desk", detail: detail)])
    }
  }

  /// Inspects ledger, texts, files and the database itself.
  public func check(references: (LedgerEntry) throws -> [String] = { _ in [] }) throws
    -> CheckReport
  {
    try read { snapshot in
      var inspection = Inspection(snapshot: snapshot, attachments: attachments)
      try inspection.run(references)
      return inspection.report
    }
  }
}
