extension NumberRule {
  /// GB 32100-2015 with amendment 1: authority, type, region, organisation code, check.
  ///
  /// Small letters are faults: the standard has none, and what is copied from a licence has none.
  static let creditCode = NumberRule(lengths: [18], alphabet: creditAlphabet) { number, _ in
    creditFormFault(number)
      ?? registrationFault(number)
      ?? creditCheckFault(number)
      ?? organisationCheckFault(number)
  }

  private static func creditFormFault(_ number: Characters) -> Fault? {
    number.firstFault(in: 1...18) { creditValues[Int($0)] != .max }
      .map { Fault(.format, at: $0) }
  }
}

/// Authority, type and region. A region is that of any year, so only its province is looked at.
func registrationFault(_ number: Characters) -> Fault? {
  guard let types = organisationTypes(of: number[1]) else { return Fault(.authority, at: 1) }
  guard types.contains(number[2]) else { return Fault(.type, at: 2) }
  return isRegion(number) ? nil : Fault(.region, at: 3)
}

private func isRegion(_ number: Characters) -> Bool {
  guard number.areAll(3...8, isDigit) else { return false }
  return isProvince(number.number(3...4)) || number.number(3...8) == 100_000
}

/// The types of organisation that an authority registers, as ASCII; null for no authority.
///
/// Letters came with the amendment: A for rural collectives (农业), N and Y for later authorities.
func organisationTypes(of authority: UInt8) -> String.UTF8View? {
  switch Character(UnicodeScalar(authority)) {
  case "1", "5", "N": "1239".utf8
  case "2", "4", "8", "A": "19".utf8
  case "3": "123459".utf8
  case "6", "7": "129".utf8
  case "9": "123".utf8
  case "Y": "1".utf8
  default: nil
  }
}
