extension NumberType {
  /// The type whose rule a number satisfies, where none is named.
  ///
  /// The credit code comes before the foreign card, which may also begin with 91 or 93: it has two
  /// checks, so it errs less.
  init?(accepting number: Characters, today: Int) {
    let types = number.count == 18 ? Self.longTypes : Self.shortTypes
    guard let type = types.first(where: { $0.rule.fault(number, today) == nil }) else { return nil }
    self = type
  }

  /// The types of eighteen characters.
  private static let longTypes: [NumberType] = [
    .residentID, .creditCode, .foreignPermanentResident,
  ]

  /// The types of other lengths, the narrowest form first.
  private static let shortTypes: [NumberType] = [
    .foreignPermanentResident, .hkMacaoPermit, .taiwanPermit,
  ]

  /// What a number that no rule accepts was meant to be.
  ///
  /// More than two characters that no number has are other words, not slips.
  init?(likeness number: Characters) {
    guard number.alphanumerics >= number.count - 2 else { return nil }
    if Self.isPermitLike(number) {
      self = .hkMacaoPermit
    } else if number.count < 12 || number.count < 18 && number.areAll(1...2, isLetter) {
      guard Self.passport.rule.fault(number, 0) == nil, !Self.isTelephoneLike(number) else {
        return nil
      }
      self = .passport
    } else if number.areAll(7...10, isDigit), 1800..<2100 ~= number.number(7...10) {
      self = Self.isForeignLike(number) ? .foreignPermanentResident : .residentID
    } else {
      self = Self.isCardLike(number) ? .residentID : .creditCode
    }
  }

  /// Whether it is H or M and one digit less or more than a permit has.
  ///
  /// No passport of China and its regions is written so; a foreign one has to be named.
  private static func isPermitLike(_ number: Characters) -> Bool {
    guard number.count == 8 || number.count == 10 else { return false }
    let first = number[1] & 0xDF
    return (first == UInt8(ascii: "H") || first == UInt8(ascii: "M"))
      && number.areAll(2...number.count, isDigit)
  }

  /// Whether it begins with 9 and the province of application, as the card of 2023 does; else a
  /// digit of a citizen's number is more likely to be wrong.
  private static func isForeignLike(_ number: Characters) -> Bool {
    number[1] == UInt8(ascii: "9") && isProvince(number.number(2...3))
  }

  /// Whether it may be a telephone number or a part of another: digits alone, without the 14 or 15
  /// of older passports of China. Foreign passports of digits have to be named.
  private static func isTelephoneLike(_ number: Characters) -> Bool {
    let isChinese = number.count == 9 && 14...15 ~= number.number(1...2)
    return number.digits == number.length && !isChinese
  }

  /// Whether all but one character are digits, and they do not begin as a credit code does.
  ///
  /// An organisation code mostly has letters; a card number has none but the X at its end.
  private static func isCardLike(_ number: Characters) -> Bool {
    let digits = number.digits + (isX(number[number.length]) ? 1 : 0)
    guard digits >= number.count - 1, number[1] != UInt8(ascii: "9") else { return false }
    let isCode =
      registrationFault(number) == nil && !number.areAll(9...min(17, number.length), isDigit)
    return !isCode
  }
}
