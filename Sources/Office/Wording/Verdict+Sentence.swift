import Identity
public import Statute

extension Verdict {
  /// What is wrong with the number and where, as a clause; null where nothing is.
  func sentence(of number: String) -> String? {
    guard !isValid else { return nil }
    if number.isEmpty { return "没有写号码" }
    guard let type else { return "看不出是哪一种证件号码" }
    return IdentityType(type).numberTitle + clause(type, number)
  }

  private func clause(_ type: NumberType, _ number: String) -> String {
    switch reason {
    case .ok: ""
    case .length where type == .hkMacaoPermit: permitLength(number)
    case .length: "应当是\(type.lengths)，现在是 \(number.unicodeScalars.count) 位"
    case .format: "第 \(position ?? 1) 位“\(character(of: number))”不该出现在这里"
    case .province: "第 1、2 位“\(number.prefix(2))”不是省级行政区划代码"
    case .date where position == 11: "第 11、12 位“\(number.dropFirst(10).prefix(2))”不是月份"
    case .date: "第 13、14 位“\(number.dropFirst(12).prefix(2))”不是那个月的日子"
    case .dateRange: "第 7 至 10 位“\(number.dropFirst(6).prefix(4))”不会是出生年份"
    case .future: "第 7 至 14 位的出生日期还没有到"
    case .checksum: "第 18 位校验码与前 17 位不符，其中有一位写错或者相邻两位写反"
    case .authority: "第 1 位“\(number.prefix(1))”不是登记管理部门代码"
    case .type: "第 2 位“\(number.dropFirst().prefix(1))”不是该部门的机构类别代码"
    case .region: "第 3 至 8 位“\(number.dropFirst(2).prefix(6))”不是行政区划代码"
    case .organisationCheck: "第 17 位与第 9 至 16 位的主体标识码不符"
    }
  }

  /// Without a type named, foreign passports of this form are taken for a permit.
  private func permitLength(_ number: String) -> String {
    let digits = number.unicodeScalars.count - 1
    let slip = digits == 7 ? "，少了一位" : digits == 9 ? "，多了一位（旧证则少一位）" : ""
    return "应当是字母 H 或者 M 加 8 位数字（旧证 10 位），这里是 \(digits) 位数字\(slip)；是护照的，请写明证件种类"
  }

  private func character(of number: String) -> String {
    String(String.UnicodeScalarView(number.unicodeScalars.dropFirst((position ?? 1) - 1).prefix(1)))
  }
}

extension NumberType {
  fileprivate var lengths: String {
    switch self {
    case .residentID, .creditCode: " 18 位"
    case .foreignPermanentResident: " 18 位（2017年版 15 位）"
    case .hkMacaoPermit: "字母 H 或者 M 加 8 位数字（旧证 10 位）"
    case .taiwanPermit: " 8 位数字（旧证 10 位数字加字母）"
    case .passport: " 5 至 17 位字母和数字"
    }
  }
}

extension IdentityType {
  /// The number as a sentence calls it.
  public var numberTitle: String { self == .creditCode ? title : title + "号码" }
}
