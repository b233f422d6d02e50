/// The kind of paper or register that a number stands in.
public enum NumberType: String, CaseIterable, Sendable {
  /// 居民身份证, and the 港澳台居民居住证 that begins with 81, 82 or 83.
  case residentID
  /// 外国人永久居留身份证, in its forms of 2017 and 2023.
  case foreignPermanentResident
  /// 统一社会信用代码 of an organisation.
  case creditCode
  /// 港澳居民来往内地通行证.
  case hkMacaoPermit
  /// 台湾居民来往大陆通行证.
  case taiwanPermit
  /// Passports of any country.
  case passport

  /// What a number of this type must be: one row a type.
  var rule: NumberRule {
    switch self {
    case .residentID: .resident
    case .foreignPermanentResident: .foreignPermanentResident
    case .creditCode: .creditCode
    case .hkMacaoPermit: .hkMacaoPermit
    case .taiwanPermit: .taiwanPermit
    case .passport: .passport
    }
  }
}
