/// What was written to a file.
public struct ExportView: Encodable, Hashable, Sendable {
  public let path: String
  public let form: ExportForm
  public let cases: Int
  /// Rows of a table; of JSON Lines what an import counts: cases, papers, publications, notices.
  public let rows: Int
  /// Whether names, numbers and phones stand in it as they are.
  public let revealed: Bool
  /// Whether names, numbers and texts are left out because the key is not here.
  public let locked: Bool
}

/// The form of an export, by the name of its file.
public enum ExportForm: String, Encodable, CaseIterable, Sendable {
  case csv, xlsx, jsonl

  public init(path: String) throws(OfficeError) {
    let end = path.split(separator: ".").last.map { $0.lowercased() } ?? ""
    guard let form = Self(rawValue: end == "json" ? "jsonl" : end), path.contains(".") else {
      throw OfficeError(
        .usage, code: "unknownForm", message: "从“\(path)”看不出要写成什么", field: "FILE",
        hint: "文件名以 .csv、.xlsx 或者 .jsonl 结尾")
    }
    self = form
  }
}
