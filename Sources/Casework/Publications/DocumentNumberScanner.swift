/// Finds the numbers of documents in a text, from each 〔 or 令第 outwards.
struct DocumentNumberScanner {
  private let letters: [DocumentNumberLetter]
  /// Where the last number ended: the next one begins no earlier.
  private var floor = 0

  /// A number and the letters it was read from.
  struct Found {
    let key: DocumentNumberKey
    let start: Int
    let end: Int
  }

  init(_ letters: [DocumentNumberLetter]) { self.letters = letters }

  static func letters(_ text: String) -> [DocumentNumberLetter] {
    text.unicodeScalars.map(DocumentNumberLetter.init)
  }

  func all() -> [Found] {
    var scanner = self
    return scanner.letters.indices.compactMap { index in
      let found = scanner.found(at: index)
      if let found { scanner.floor = found.end }
      return found
    }
  }

  private func found(at index: Int) -> Found? {
    guard index >= floor else { return nil }
    switch letters[index].scalar {
    case "〔": return bracketed(at: index)
    case "第": return order(at: index)
    default: return nil
    }
  }

  /// `凉府办发〔2024〕29号`, with the bracket at the index.
  private func bracketed(at index: Int) -> Found? {
    guard let code = code(before: index), let year = number(from: index + 1),
      1...9999 ~= year.value, let close = next(year.end), letters[close].scalar == "〕",
      let serial = serial(from: close + 1)
    else { return nil }
    let key = DocumentNumberKey(code: code.text, year: year.value, serial: serial.value)
    return Found(key: key, start: code.start, end: serial.end)
  }

  /// `国务院令第711号`, with 第 at the index.
  private func order(at index: Int) -> Found? {
    guard let code = code(before: index), code.text.hasSuffix("令"), code.text != "令",
      let serial = serial(from: index)
    else { return nil }
    let key = DocumentNumberKey(code: code.text, year: nil, serial: serial.value)
    return Found(key: key, start: code.start, end: serial.end)
  }

  /// The serial with the 号 that closes it; 第 may stand before it.
  private func serial(from index: Int) -> (value: Int, end: Int)? {
    let start = next(index).flatMap { letters[$0].scalar == "第" ? $0 + 1 : $0 } ?? index
    guard let serial = number(from: start), serial.value > 0, let close = next(serial.end),
      letters[close].scalar == "号"
    else { return nil }
    return (serial.value, close + 1)
  }

  /// Digits after blanks; at most six, so that no phone number passes for one.
  private func number(from index: Int) -> (value: Int, end: Int)? {
    guard let start = next(index) else { return nil }
    let digits = letters[start...].prefix { $0.digit != nil }
    guard 1...6 ~= digits.count else { return nil }
    return (digits.reduce(0) { $0 * 10 + ($1.digit ?? 0) }, start + digits.count)
  }

  /// The first letter from here on that is no blank.
  private func next(_ index: Int) -> Int? {
    letters.indices.dropFirst(index).first { !letters[$0].isBlank }
  }

  /// How far a code is looked for, with the words that lead up to it; keeps a long text linear.
  private static let longestRun = 60

  /// The Han letters before a bracket, less the words that lead up to a number.
  private func code(before index: Int) -> (text: String, start: Int)? {
    var end = index
    while end > floor, letters[end - 1].isBlank { end -= 1 }
    var start = end
    while start > max(floor, end - Self.longestRun), letters[start - 1].isHan { start -= 1 }
    let run = letters[start..<end].map(\.scalar)
    let lead = Lead.length(of: run, follows: start == floor && floor > 0)
    guard 1...20 ~= run.count - lead else { return nil }
    return (run.dropFirst(lead).reduce(into: "") { $0.unicodeScalars.append($1) }, start + lead)
  }
}

/// Words that lead up to a number without a sign between: 根据凉府办发〔2024〕29号.
private enum Lead {
  private static let anywhere = scalars([
    "根据", "依据", "按照", "依照", "遵照", "参照", "关于", "提供", "获取", "查询", "申请", "贯彻", "落实",
    "文件", "以及", "文号", "字号", "的",
  ])
  /// These may stand within a code too (国办公开办函), so that they lead up only at the beginning.
  private static let atBeginning = scalars(["请公开", "公开", "执行", "请", "见", "据", "按", "为", "即"])
  /// 和 may begin a code (和县), so that it joins only where a number stands right before.
  private static let joining = scalars(["和", "与", "及", "或"])

  /// How many letters lead up.
  static func length(of run: [Unicode.Scalar], follows: Bool) -> Int {
    var length = 0
    if follows { length += matching(joining, at: 0, in: run) }
    for start in run.indices {
      let word = matching(anywhere, at: start, in: run)
      if word > 0 { length = max(length, start + word) }
    }
    return length + matching(atBeginning, at: length, in: run)
  }

  /// The length of the word that stands there; 0 if there is none.
  private static func matching(
    _ words: [[Unicode.Scalar]], at start: Int, in run: [Unicode.Scalar]
  ) -> Int {
    words.first { run.dropFirst(start).starts(with: $0) }?.count ?? 0
  }

  private static func scalars(_ words: [String]) -> [[Unicode.Scalar]] {
    words.map { Array($0.unicodeScalars) }
  }
}
