import WorkingDays

/// The name of an applicant as someone entered it.
public enum EnteredName {
  /// Refuses a number of a card or a telephone that slipped into the place of the name.
  public static func refuse(_ name: String, field: String = "--applicant") throws(OfficeError) {
    guard isNumber(name) else { return }
    throw OfficeError(
      .refused, code: "numberAsName", message: "“\(Masking.number(name))”是号码，不像姓名或者名称",
      field: field, hint: "这里写姓名或者名称，号码写在证件号码或者联系电话一项")
  }

  /// Letters and digits alone, in any width, most of them digits as in numbers of cards.
  private static func isNumber(_ name: String) -> Bool {
    let plain = DayWords.plain(name).filter { !$0.isWhitespace && $0 != "-" }
    return plain.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber) }
      && plain.count { $0.isNumber } >= fewestDigits
  }

  /// Permits and passports have seven digits or more; no name has.
  private static let fewestDigits = 7
}
