import Office

/// Items of a request by their numbers, typed `1,2`.
struct ItemNumbers: Readable {
  let numbers: [Int]

  static let noun = "项"

  static func reading(_ text: String) throws(OfficeError) -> ItemNumbers {
    var numbers: [Int] = []
    for part in text.split(whereSeparator: { ",，、".contains($0) }) {
      numbers.append(try Int.reading(part.filter { !$0.isWhitespace }))
    }
    guard !numbers.isEmpty else { throw OfficeError.noItems(text) }
    return ItemNumbers(numbers: numbers)
  }
}

extension OfficeError {
  fileprivate static func noItems(_ text: String) -> OfficeError {
    OfficeError(
      .usage, code: "notANumber", message: "“\(text)”没有写明是哪几项", hint: "请写各项的号，如 1,2")
  }
}
