/// What tests read of a case in JSON.
struct ShownCase: Decodable, Hashable {
  let number: String
  let phase: String
  let flags: [String]
  let channel: String
  let submittedOn: String
  let receivedOn: String?
  let applicant: Applicant
  let wants: String?
  let items: [Item]
  let documents: [Document]
  let outcome: Outcome?
  let deadlines: [Deadline]
  let findings: [Finding]
  let nextActions: [String]
  let facts: [Fact]

  struct Applicant: Decodable, Hashable {
    let id: String
    let name: String?
  }

  struct Item: Decodable, Hashable { let wants: String? }

  struct Document: Decodable, Hashable {
    let id: String
    let kind: String
    let number: String?
    let sentOn: String?
    let reachedOn: String?
    let countsOn: String?
  }

  struct Outcome: Decodable, Hashable {
    let type: String?
    let row: String?
    let countsOn: String?
  }

  struct Deadline: Decodable, Hashable {
    let term: String
    let due: String?
    let state: String
  }

  struct Finding: Decodable, Hashable { let code: String }

  struct Fact: Decodable, Hashable {
    let sequence: Int
    let kind: String
    let on: String
    let by: String
  }

  /// The last day of a clock.
  func due(_ term: String) -> String? { deadlines.first { $0.term == term }?.due }

  var kinds: [String] { facts.map(\.kind) }
}

/// What tests read of a refusal in JSON, and its exit code.
struct Refused: Decodable, Hashable {
  let code: String
  let message: String
  let field: String?
  let article: String?
  let hint: String?
  var exit: Int32 = 0

  /// The place in a file.
  var `where`: String?

  private enum CodingKeys: CodingKey { case code, message, field, article, hint, `where` }
}
