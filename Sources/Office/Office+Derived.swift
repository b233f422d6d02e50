public import CaseStore
import Casework
import Crypto
import WorkingDays

extension Office {
  /// What the derived tables hang on besides the facts: the program's rules, the notices known
  /// today, the profile. Another stamp means that they are derived anew.
  func stamp(_ snapshot: Snapshot) throws -> String {
    let known = try Self.notices(snapshot).known(on: today)
      .map { "\($0.year) \($0.number) \($0.published) \($0.days.count)" }
    let text = ([Self.rules, profile.fingerprint] + known).joined(separator: "\n")
    return SHA256.hash(data: Array(text.utf8)).map { byte in
      let digits = String(byte, radix: 16)
      return digits.count == 1 ? "0" + digits : digits
    }
    .joined()
  }

  /// Names the rules of derivation; changed whenever a rule changes what is derived.
  private static let rules = "rules 1"

  /// Derives everything anew when the stamp is another one; says whether it did.
  @discardableResult
  public func refresh() throws(OfficeError) -> Bool {
    try translating {
      let (wanted, found) = try store.read { (try stamp($0), try $0.stamp()) }
      if wanted == found { return false }
      try rebuildAll(stamp: wanted)
      return true
    }
  }

  /// Derives everything anew from the facts; returns the number of cases.
  public func rebuild() throws(OfficeError) -> Int {
    try translating { try rebuildAll(stamp: try store.read { try stamp($0) }) }
  }

  @discardableResult
  private func rebuildAll(stamp: String) throws -> Int {
    let deriver = try store.read { try self.deriver($0) }
    return try store.rebuild(stamp: stamp) { transaction, stream, _ in
      guard let number = CaseNumber(stream), let matter = try transaction.matter(number) else {
        return nil
      }
      return try deriver.derived(matter, transaction)
    }
  }

  func deriver(_ snapshot: Snapshot) throws -> Deriver {
    Deriver(
      calendar: try calendar(snapshot, knownOn: today), policy: profile.policy,
      shownName: Masking.name)
  }

  /// Verifies the ledger, the texts and the files.
  public func check() throws(OfficeError) -> CheckReport {
    try translating { try store.check(references: Self.digests) }
  }
}

extension Office {
  /// The digests that an entry names: texts and files are named by 64 hexadecimal digits.
  fileprivate static func digests(_ entry: LedgerEntry) -> [String] {
    entry.payload.split { !$0.isHexDigit }.filter { $0.utf8.count == 64 }.map(String.init)
      + [entry.asHappened].compactMap { $0 }
  }
}
