public import Statute
public import WorkingDays

/// Something irregular, with the day it happened and what proves it (核查提示).
public struct Finding: Hashable, Sendable {
  /// What it is, in the word of programs.
  public let code: FindingCode
  /// The article that is touched, of the law that governs the case; nil where none is.
  public let article: Article?
  /// The day it happened; for a term that passed, the day after its last one.
  public let day: Day
  /// What a sentence about it needs.
  public let proof: Proof

  /// The facts behind a finding.
  public enum Proof: Hashable, Sendable {
    /// The code says all.
    case plain
    /// A term passed; done on `done`, or not at all.
    case late(due: Day, done: Day?, workingDays: Int)
    /// From one day to another.
    case span(from: Day, to: Day)
    /// A number and its limit.
    case count(Int, limit: Int)
    /// A document, and the careful day of service where another reading gives one.
    case document(DocumentID, careful: Day?)
    /// An item of the reply.
    case item(Int)
    /// A year whose notice is missing.
    case missingYear(Int, term: Term)
    /// A row of the report.
    case row(String)
  }

  init(_ code: FindingCode, on day: Day, _ proof: Proof = .plain) {
    self.init(code, code.article, day, proof)
  }

  private init(_ code: FindingCode, _ article: Article?, _ day: Day, _ proof: Proof) {
    self.code = code
    self.article = article
    self.day = day
    self.proof = proof
  }

  /// The same finding with the article of the law of its day.
  func under(_ regime: Regime) -> Finding {
    Finding(code, code.article(under: regime), day, proof)
  }
}
