/// Finds the numbers of documents in a text, from each 〔 or 令 outwards.
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
    return letters.indices.flatMap { index in
      let found = scanner.found(at: index)
      if let last = found.last { scanner.floor = last.end }
      return found
    }
  }

  private func found(at index: Int) -> [Found] {
    guard index >= floor else { return [] }
    switch letters[index].scalar {
    case "〔": return bracketed(at: index)
    case "令": return order(at: index)
    default: return []
    }
  }

  /// `凉府办发〔2024〕29号`, with the bracket at the index.
  private func bracketed(at index: Int) -> [Found] {
    guard let year = number(from: index + 1), 1...9999 ~= year.value, let close = next(year.end),
      letters[close].scalar == "〕", let code = code(before: index)
    else { return [] }
    return serials(from: close + 1).map {
      let key = DocumentNumberKey(code: code.text, year: year.value, serial: $0.value)
      return Found(key: key, start: code.start, end: $0.end)
    }
  }

  /// `国务院令第711号`, `沪府令59号`, with 令 at the index.
  private func order(at index: Int) -> [Found] {
    let serials = serials(from: index + 1)
    guard !serials.isEmpty, let code = code(before: index + 1), code.text != "令" else { return [] }
    return serials.map {
      let key = DocumentNumberKey(code: code.text, year: nil, serial: $0.value)
      return Found(key: key, start: code.start, end: $0.end)
    }
  }

  /// `29号`, `29、30号`, `29号、30号`: each serial with the end of the 号 that closes it.
  private func serials(from index: Int) -> [(value: Int, end: Int)] {
    var (closed, open): ([(value: Int, end: Int)], [Int]) = ([], [])
    var place = index
    while let serial = number(from: afterOrdinal(place)), serial.value > 0,
      var sign = next(serial.end)
    {
      open.append(serial.value)
      if closes(sign) {
        closed += open.map { ($0, sign + 1) }
        open = []
        guard let following = next(sign + 1) else { break }
        sign = following
      }
      guard letters[sign].isJoining else { break }
      place = sign + 1
    }
    return closed
  }

  /// 第 may stand before a serial.
  private func afterOrdinal(_ index: Int) -> Int {
    next(index).flatMap { letters[$0].scalar == "第" ? $0 + 1 : nil } ?? index
  }

  /// Whether it is the 号 of a document, and not that of a house.
  private func closes(_ index: Int) -> Bool {
    guard letters[index].scalar == "号" else { return false }
    return index + 1 == letters.count || !letters[index + 1].isOfHouse
  }

  /// Digits after blanks; at most six, so that no phone number passes for one.
  private func number(from index: Int) -> (value: Int, end: Int)? {
    guard let start = next(index) else { return nil }
    let digits = letters[start...].prefix { $0.digit != nil }
    guard 1...6 ~= digits.count else { return nil }
    return (digits.reduce(0) { $0 * 10 + ($1.digit ?? 0) }, start + digits.count)
  }

  /// The first letter from here on that is no blank; it may stand on the next line.
  private func next(_ index: Int) -> Int? {
    var (place, lines) = (index, 0)
    while place < letters.count, letters[place].isBlank || letters[place].isLineEnd && lines == 0 {
      if letters[place].isLineEnd { lines += 1 }
      place += 1
    }
    return place < letters.count ? place : nil
  }

  /// The Han letters before a bracket, less the words that lead up to a number.
  private func code(before index: Int) -> (text: String, start: Int)? {
    let run = DocumentNumberRun(letters, floor: floor, before: index)
    let scalars = run.places.map { letters[$0].scalar }
    let follows = floor > 0 && run.places.first == floor
    let lead = DocumentNumberLead.length(of: scalars, follows: follows)
    let code = scalars.dropFirst(lead)
    let republic = DocumentNumberLead.republic
    let short = code.starts(with: republic) ? code.dropFirst(republic.count) : code
    guard 1...20 ~= short.count else { return nil }
    return (short.reduce(into: "") { $0.unicodeScalars.append($1) }, run.places[lead])
  }
}
