import Testing

/// An application as a citizen fills it in.
enum SampleForm {
  static let fields = [
    Field("respondent", "gov"), Field("kind", "person"), Field("name", "沈知远"),
    Field("idType", "residentID"), Field("idNumber", "320705199001010004"),
    Field("phone", "13800001234"), Field("item", "道路改造工程设计方案"),
    Field("way", "网上领取（凭查询码下载）"), Field("carrier", "电子文档"),
  ]

  /// The same with other answers.
  static func with(_ answers: [String: String]) -> [Field] {
    fields.filter { answers[$0.name] == nil }
      + answers.sorted { $0.key < $1.key }.map { Field($0.key, $0.value) }
  }

  static let proof = File("proof", "身份证.jpg", File.jpeg)
}

/// What an applicant takes home.
struct Taken: Hashable {
  let number: String
  let code: String

  /// Reads the receipt that a visitor shows.
  init(_ visitor: Visitor) throws {
    number = String(try visitor.text.firstMatch(of: /2026-[0-9]{4}\n/).orThrow().0.dropLast())
    code = String(
      try visitor.text.firstMatch(of: /[A-Z2-9]{4}-[A-Z2-9]{4}-[A-Z2-9]{4}/).orThrow().0)
  }

  var fields: [Field] { [Field("number", number), Field("code", code)] }
}

extension Visitor {
  /// Fills in the form up to the page that shows what was understood.
  func fill(_ fields: [Field] = SampleForm.fields, _ files: [File] = [SampleForm.proof])
    async throws
  {
    try await get("/apply")
    try await upload("/apply", hidden + fields, files)
  }

  /// Applies, and keeps the receipt.
  func apply(_ fields: [Field] = SampleForm.fields, _ files: [File] = [SampleForm.proof])
    async throws -> Taken
  {
    try await fill(fields, files)
    try #require(status == 200, "\(text)")
    try await post("/apply/send", hidden)
    try #require(status == 200, "\(text)")
    return try Taken(self)
  }

  /// Looks after an application.
  func query(_ taken: Taken) async throws {
    try await get("/query")
    try await post("/query", [token] + taken.fields)
  }
}
