/// A place in a law: the article, and where it matters the paragraph and the item.
public struct Article: Hashable, Sendable, CustomStringConvertible {
  public let law: Law
  /// The article; nil cites the document as a whole.
  public let number: Int?
  /// The paragraph (款), from 1.
  public let paragraph: Int?
  /// The item (项), from 1.
  public let item: Int?

  /// Cites `law`, from the article down as far as is given.
  public init(_ law: Law, _ number: Int? = nil, paragraph: Int? = nil, item: Int? = nil) {
    self.law = law
    self.number = number
    self.paragraph = paragraph
    self.item = item
  }

  /// The citation as a court reads it: 《政府信息公开条例》第三十三条第二款.
  public var description: String {
    var text = law.title
    if let number { text += "第\(ChineseNumeral.text(number))条" }
    if let paragraph { text += "第\(ChineseNumeral.text(paragraph))款" }
    if let item { text += "第（\(ChineseNumeral.text(item))）项" }
    return text
  }

  /// An article of the Regulation of 2019.
  static func regulation(_ number: Int, paragraph: Int? = nil, item: Int? = nil) -> Article {
    Article(.regulation, number, paragraph: paragraph, item: item)
  }
}
