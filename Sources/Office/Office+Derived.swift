import CaseStore
import Casework
import Crypto
import WorkingDays

extension Office {
  /// What the derived tables hang on besides the facts: the program's rules, the notices known
  /// today, the profile. Another stamp means that they are derived anew.
  func stamp(_ snapshot: Snapshot) throws -> String {
    let known = try Self.notices(snapshot).known(on: today)
      .map { notice in
        let days = notice.days.map { "\($0.isWorking ? "+" : "-")\($0.day)\($0.name)" }
        return "\(notice.year) \(notice.number) \(notice.kind) \(days.joined())"
      }
    let text = ([Self.rules, profile.fingerprint] + known).joined(separator: "\n")
    return SHA256.hash(data: Array(text.utf8)).map { byte in
      let digits = String(byte, radix: 16)
      return digits.count == 1 ? "0" + digits : digits
    }
    .joined()
  }

  /// Begins the stamp of what was derived without the key, from which names and words are missing.
  private static let locked = "locked "

  /// Names the rules of derivation; changed whenever a rule changes what is derived.
  private static let rules = "rules 5"

  /// Derives everything anew when the stamp is another one; says whether it did.
  @discardableResult
  public func refresh(
    progress: (_ done: Int, _ total: Int) -> Void = { _, _ in }
  ) throws(OfficeError) -> Bool {
    try translating {
      let (wanted, found) = try store.read { (try stamp($0), try $0.stamp()) }
      if wanted == found || store.isLocked && found == Self.locked + wanted { return false }
      _ = try rebuildAll(stamp: wanted, progress)
      return true
    }
  }

  /// Derives everything anew from the facts; returns the number of cases.
  ///
  /// - Parameter progress: is told how many cases are done, and how many there are.
  public func rebuild(
    progress: (_ done: Int, _ total: Int) -> Void = { _, _ in }
  ) throws(OfficeError) -> Int {
    try translating { try rebuildAll(stamp: try store.read { try stamp($0) }, progress) }
  }

  private func rebuildAll(
    stamp: String, _ progress: (_ done: Int, _ total: Int) -> Void
  ) throws -> Int {
    let stamp = store.isLocked ? Self.locked + stamp : stamp
    let (deriver, total) = try store.read { (try self.deriver($0), try $0.cases().count) }
    var done = 0
    return try store.rebuild(stamp: stamp) { transaction, stream, _ in
      if let number = PublicationNumber(stream) {
        try transaction.publication(number).map(transaction.index)
      }
      guard let number = CaseNumber(stream), let matter = try transaction.matter(number) else {
        return nil
      }
      done += 1
      progress(done, max(done, total))
      return try deriver.derived(matter, transaction)
    }
  }

  func deriver(_ snapshot: Snapshot) throws -> Deriver {
    Deriver(
      calendar: try calendar(snapshot, knownOn: today), policy: profile.policy,
      shownName: Masking.name)
  }
}
