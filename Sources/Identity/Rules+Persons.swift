extension NumberRule {
  /// GB 11643-1999: area, birth, serial, check. 15 digits ended on 2013-01-01.
  ///
  /// The area is that of first registration, so abolished counties stay right for ever and only the
  /// province is looked at. 810000, 820000 and 830000 are residence permits
  /// (《港澳台居民居住证申领发放办法》 article 3); their holders may be born in any year.
  static let resident = NumberRule(lengths: [18], alphabet: digitsAndX) { number, today in
    formFault(number)
      ?? (isProvince(number.number(1...2)) ? nil : Fault(.province, at: 1))
      ?? birthFault(number, today)
      ?? residentCheckFault(number)
  }

  /// The card of 2017, three letters and twelve digits, or that of 2023, which begins with 9.
  ///
  /// Both are in use. The check of the form of 2017 is not published, so only its form is judged.
  /// Positions 2 to 6 of that of 2023, place and nationality, rest on secondary sources: not judged.
  static let foreignPermanentResident = NumberRule(
    lengths: [15, 18], alphabet: digitsAndX
  ) { number, today in
    number.count == 15 ? foreignFault2017(number) : foreignFault2023(number, today)
  }

  private static let digitsAndX = Array("0123456789X".utf8)

  private static func foreignFault2017(_ number: Characters) -> Fault? {
    let position =
      number.firstFault(in: 1...3, isLetter) ?? number.firstFault(in: 4...15, isDigit)
    return position.map { Fault(.format, at: $0) }
  }

  private static func foreignFault2023(_ number: Characters, _ today: Int) -> Fault? {
    formFault(number)
      ?? (number.digit(1) == 9 ? nil : Fault(.format, at: 1))
      ?? birthFault(number, today)
      ?? residentCheckFault(number)
  }

  /// Seventeen digits, and a digit or X.
  private static func formFault(_ number: Characters) -> Fault? {
    let position =
      number.firstFault(in: 1...17, isDigit)
      ?? number.firstFault(in: 18...18) { isDigit($0) || isX($0) }
    return position.map { Fault(.format, at: $0) }
  }
}

/// Whether two digits are those of a province (GB/T 2260), or 81 to 83 of a residence permit.
///
/// 71 is Taiwan in GB/T 2260 and right by its structure, though its residents are given 83.
func isProvince(_ code: Int) -> Bool {
  switch code {
  case 11...15, 21...23, 31...37, 41...46, 50...54, 61...65, 71, 81...83: true
  default: false
  }
}
