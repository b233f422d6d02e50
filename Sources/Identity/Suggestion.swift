/// The one number that is right and differs by its writing alone (full-width characters, blanks),
/// by one character or by two swapped neighbours.
///
/// - Returns: Null where no such number is right, or several are: a guess would be worse than none.
public func suggestion(
  for number: ArraySlice<UInt8>, as type: NumberType, today: Int
) -> [UInt8]? {
  let original = Verdict.normalised(number)
  if let plain = plainForm(of: number), type.rule.fault(Characters(plain[...]), today) == nil {
    return plain
  }
  var found: [UInt8]?
  for candidate in neighbours(of: original, type.rule.alphabet)
  where candidate != found && type.rule.fault(Characters(candidate[...]), today) == nil {
    guard found == nil else { return nil }
    found = candidate
  }
  return found
}

/// Every number one slip away; none for types whose rule would not notice a slip.
private func neighbours(of number: [UInt8], _ alphabet: [UInt8]) -> [[UInt8]] {
  guard !alphabet.isEmpty, number.count == 18 else { return [] }
  let changed = number.indices.flatMap { index in
    alphabet.map { character in
      var other = number
      other[index] = character
      return other
    }
  }
  let swapped = number.indices.dropLast().map { index in
    var other = number
    other.swapAt(index, index + 1)
    return other
  }
  return changed + swapped
}
