public import Statute

/// What a letter is written as.
public enum LetterFormat: String, Titled {
  case html, docx, pdf
  /// The language of the templates, to be edited.
  case source

  public var title: String {
    switch self {
    case .html: "网页"
    case .docx: "文字文件"
    case .pdf: "版式文件"
    case .source: "文稿"
    }
  }

  /// The ending of its file.
  public var ending: String { self == .source ? "txt" : rawValue }
}
