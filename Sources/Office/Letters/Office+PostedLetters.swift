import CaseStore
import Statute
import WorkingDays

/// A letter that China Post took without anybody noting its number.
public struct PostedLetter: Hashable, Sendable {
  public let number: String
  /// How many facts its case has.
  public let version: Int
  /// `d1`
  public let document: String
  /// `答复书`
  public let title: String
  /// `2026-04-20`
  public let sentOn: String
  public let unit: String?
  public let handler: String?
}

extension Office {
  /// Letters that are with China Post without a mail number and without proof, the last posted
  /// first: without the number nothing proves their service (国办公开办函〔2016〕235号).
  public func postedLetters() throws(OfficeError) -> [PostedLetter] {
    try refresh()
    return try reading { snapshot in
      let letters = try snapshot.unnumberedLetters(since: "")
      return try letters.filter { $0.sentOn <= today.description }.map { letter in
        PostedLetter(
          number: letter.number, version: try snapshot.caseRow(letter.number)?.version ?? 0,
          document: "d\(letter.document)",
          title: DocumentKind(rawValue: letter.kind)?.title ?? letter.kind, sentOn: letter.sentOn,
          unit: letter.unit, handler: letter.handler)
      }
      .sorted { ($1.sentOn, $0.number) < ($0.sentOn, $1.number) }
    }
  }
}
