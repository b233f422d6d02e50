public import Statute

/// What a saved page of a portal tells of a document.
public enum PageField: String, Titled {
  case title, indexNumber, subject, issuer, documentNumber, formedOn, publishedOn, validity, address
  case fullText

  public var title: String {
    switch self {
    case .title: "标题"
    case .indexNumber: "索引号"
    case .subject: "主题分类"
    case .issuer: "发文机关"
    case .documentNumber: "发文字号"
    case .formedOn: "成文日期"
    case .publishedOn: "发布日期"
    case .validity: "有效性"
    case .address: "网址"
    case .fullText: "全文"
    }
  }
}

/// The fields of a document, read from the text of a portal page as a browser saves it.
///
/// A list of fields at the top is believed first, then the line under the headline (时间, 来源), then
/// the number and the signature in the text. What is found nowhere stays out: nothing is guessed.
public struct PublishedPage: Hashable, Sendable {
  /// Each field once, in the order of ``PageField``.
  public let found: [Found]

  /// A field and where it stands.
  public struct Found: Hashable, Sendable {
    public let field: PageField
    /// Dates as `2024-09-19`, or `2017-04` where no day is stated.
    public let value: String
    /// From 1.
    public let line: Int
  }

  public init(_ text: String) {
    var reader = PublishedPageReader(text)
    reader.readFieldList()
    reader.readHeadline()
    reader.readBody()
    found = PageField.allCases.compactMap { field in reader.found.first { $0.field == field } }
  }

  public subscript(_ field: PageField) -> String? { found.first { $0.field == field }?.value }
}
