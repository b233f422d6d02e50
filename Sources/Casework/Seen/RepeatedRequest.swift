/// Two applications of one person for the same: what 不予重复处理 (art 36 item 6) rests on.
public struct RepeatedRequest: Hashable, Sendable {
  public let later: CaseNumber
  public let earlier: CaseNumber
  public let match: SoughtMatch

  /// Finds for each case the earlier one that is likest, of equals the first.
  ///
  /// Pieces that one application was split into repeat nothing (一事一申请).
  ///
  /// - Parameter cases: In the order in which they came; `application` is the same for such pieces.
  public static func all(
    in cases: [(number: CaseNumber, application: CaseNumber, sought: Sought)]
  ) -> [RepeatedRequest] {
    cases.indices.compactMap { index in
      let later = cases[index]
      var found: RepeatedRequest?
      for before in cases[..<index] where before.application != later.application {
        let match = later.sought.match(before.sought)
        guard match.isSame, match.percent > found?.match.percent ?? -1 else { continue }
        found = RepeatedRequest(later: later.number, earlier: before.number, match: match)
      }
      return found
    }
  }
}
