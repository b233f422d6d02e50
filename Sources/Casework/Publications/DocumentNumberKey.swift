/// The number of an official document (发文字号, 文号) in one form, however it was typed.
///
/// `凉府办发［2024］ 29 号` and `凉府办发〔2024〕29号` have the same key. A number is made of the
/// office's code, the year in brackets and a serial (党政机关公文格式 GB/T 9704), or, for orders
/// (令), of the code and a serial: `国务院令第711号`, with or without 中华人民共和国 before it.
public struct DocumentNumberKey: Hashable, Sendable, CustomStringConvertible {
  /// The code of the issuing office, `凉府办发`.
  public let code: String
  /// Nil for orders.
  public let year: Int?
  /// From 1.
  public let serial: Int

  /// Reads a whole text that is such a number; blanks count nowhere, and 号 may be missing.
  public init?(_ text: String) {
    var letters = DocumentNumberScanner.letters(text).filter { !$0.isBlank }
    if letters.last?.scalar != "号" { letters.append(DocumentNumberLetter("号")) }
    let found = DocumentNumberScanner(letters).all()
    guard let only = found.first, found.count == 1, only.start == 0, only.end == letters.count
    else { return nil }
    self = only.key
  }

  init(code: String, year: Int?, serial: Int) {
    self.code = code
    self.year = year
    self.serial = serial
  }

  /// All numbers that a free text mentions, each once, in the order of the text.
  public static func all(in text: String) -> [DocumentNumberKey] {
    var keys: [DocumentNumberKey] = []
    for found in DocumentNumberScanner(DocumentNumberScanner.letters(text)).all()
    where !keys.contains(found.key) {
      keys.append(found.key)
    }
    return keys
  }

  /// The usual printed form.
  public var description: String {
    year.map { "\(code)〔\($0)〕\(serial)号" } ?? "\(code)第\(serial)号"
  }
}
