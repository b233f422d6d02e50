/// Two applications of one person for the same: what 不予重复处理 (art 36 item 6) rests on.
public struct RepeatedRequest: Hashable, Sendable {
  public let later: CaseNumber
  public let earlier: CaseNumber
  public let match: SoughtMatch

  /// Finds for each case the earlier one that is likest, of equals the first.
  ///
  /// - Parameter cases: In the order in which they came.
  public static func all(in cases: [(number: CaseNumber, sought: Sought)]) -> [RepeatedRequest] {
    cases.indices.compactMap { index in
      let (later, sought) = cases[index]
      var found: RepeatedRequest?
      for (earlier, before) in cases[..<index] {
        let match = sought.match(before)
        guard match.isSame, match.percent > found?.match.percent ?? -1 else { continue }
        found = RepeatedRequest(later: later, earlier: earlier, match: match)
      }
      return found
    }
  }
}
