extension NumberRule {
  /// H (Hong Kong) or M (Macao) and 8 digits; older ones have 2 more for the count of issues.
  static let hkMacaoPermit = NumberRule(lengths: [9, 11]) { number, _ in
    let isFirst = { (byte: UInt8) in byte & 0xDF == 0x48 || byte & 0xDF == 0x4D }
    let position =
      number.firstFault(in: 1...1, isFirst) ?? number.firstFault(in: 2...number.count, isDigit)
    return position.map { Fault(.format, at: $0) }
  }

  /// 8 digits; older ones have 10 and a letter for the place of issue.
  static let taiwanPermit = NumberRule(lengths: [8, 11]) { number, _ in
    let position =
      number.firstFault(in: 1...min(number.count, 10), isDigit)
      ?? (number.count == 11 ? number.firstFault(in: 11...11, isLetter) : nil)
    return position.map { Fault(.format, at: $0) }
  }

  /// 5 to 17 letters and digits: the countries have no rule in common, and no check in the number.
  ///
  /// Older passports for public affairs have a dot at their second place (`P.1234567`).
  static let passport = NumberRule(lengths: Array(5...17)) { number, _ in
    let isFit = { (byte: UInt8) in isDigit(byte) || isLetter(byte) }
    let hasDot = (number[1] & 0xDF == 0x50 || number[1] & 0xDF == 0x53) && number[2] == 0x2E
    let position =
      number.firstFault(in: 1...1, isFit)
      ?? number.firstFault(in: (hasDot ? 3 : 2)...number.count, isFit)
    return position.map { Fault(.format, at: $0) }
  }
}
