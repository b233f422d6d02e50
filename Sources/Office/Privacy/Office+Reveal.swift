import CaseStore
import WorkingDays

/// Someone looked at what is masked.
public struct RevealView: Encodable, Hashable, Sendable {
  public let on: String
  /// ISO 8601 in UTC.
  public let recordedAt: String
  public let by: String
  /// What was looked at: a command with its case or its words.
  public let of: String
  public let reason: String?
}

extension Office {
  /// The same office with names and numbers unmasked, once it stands in the ledger who looks at
  /// what, when and why (个人信息保护法 art 51).
  ///
  /// - Parameter reason: Why; nil leaves everything masked.
  public func revealing(_ reason: String?, of subject: String, by person: String)
    throws(OfficeError) -> Office
  {
    guard let reason else { return self }
    guard reason.contains(where: { !$0.isWhitespace }) else {
      throw OfficeError(
        .usage, code: "missingOption", message: "--reveal 后面要写明理由", field: "--reveal",
        hint: "如 --reveal 核对送达地址")
    }
    try recordReveal(reason: reason, of: subject, by: person)
    return copy(sight: .open, mark: mark)
  }

  /// Everything that was looked at unmasked, in the order of looking.
  public func reveals() throws(OfficeError) -> [RevealView] {
    try reading { snapshot in
      try snapshot.reveals().map { reveal in
        RevealView(
          on: reveal.on, recordedAt: reveal.recordedAt, by: reveal.by, of: reveal.subject,
          reason: try reveal.reason.flatMap(snapshot.text))
      }
    }
  }

  /// Records that someone asked to see what is masked, of what, and why.
  func recordReveal(reason: String, of subject: String, by person: String) throws(OfficeError) {
    try translating {
      try store.write { transaction in
        let recording = Recording(
          at: clock.instant, by: person, asHappened: try transaction.keep(reason))
        try transaction.recordReveal(of: try transaction.keep(subject), on: today, recording)
      }
    }
  }
}
