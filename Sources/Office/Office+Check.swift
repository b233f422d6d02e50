import CaseStore

extension Office {
  /// Verifies the ledger, the texts and the files of the desk in a folder, even of one whose
  /// profile does not load or whose database is damaged.
  ///
  /// - Parameter progress: is told how many entries of the ledger were read.
  public static func check(
    _ folder: String, key: String? = nil, progress: (_ entries: Int) -> Void = { _ in }
  ) throws(OfficeError) -> CheckView {
    try translating {
      CheckView(
        try Store.check(at: folder, key: key) { entry in
          progress(entry.position)
          return digests(entry)
        })
    }
  }

  /// The digests that an entry names: texts and files are named by 64 hexadecimal digits.
  static func digests(_ entry: LedgerEntry) -> [String] {
    entry.payload.split { !$0.isHexDigit }.filter { $0.utf8.count == 64 }.map(String.init)
      + [entry.asHappened].compactMap { $0 }
  }
}
