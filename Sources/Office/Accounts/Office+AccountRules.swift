import Statute

/// What an account has to be like.
extension Office {
  func refuse(name: String) throws(OfficeError) {
    let isPlain = name.utf8.allSatisfy {
      switch $0 {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"): true
      case UInt8(ascii: "."), UInt8(ascii: "-"), UInt8(ascii: "_"): true
      default: false
      }
    }
    guard isPlain, 2...32 ~= name.utf8.count else {
      throw OfficeError(
        .usage, code: "badAccountName", message: "用户名“\(name)”不合要求", field: "USER",
        hint: "用2至32个小写字母、数字、点、短横，如 shenzy")
    }
  }

  func refuse(roles: [Role], unit: String?) throws(OfficeError) {
    guard !roles.isEmpty else {
      throw OfficeError(
        .usage, code: "missingOption", message: "没有写岗位", field: "--role",
        hint: "可写 " + Role.allCases.map(\.title).joined(separator: "、"))
    }
    if let unit, !profile.units.isEmpty, profile.unit(unit) == nil {
      throw OfficeError(
        .refused, code: "unknownUnit", message: "机关设置里没有承办单位“\(unit)”", field: "--unit",
        hint: "现有 " + profile.units.map(\.name).joined(separator: "、"))
    }
    guard !roles.contains(.unit) || unit != nil else {
      throw OfficeError(
        .usage, code: "missingOption", message: "承办单位的用户要写明是哪个单位", field: "--unit",
        hint: "请用 --unit 写明单位名称")
    }
  }
}

extension OfficeError {
  static func nameTaken(_ name: String) -> OfficeError {
    OfficeError(
      .refused, code: "nameTaken", message: "已经有用户“\(name)”", field: "USER", hint: "请换一个用户名")
  }
}

/// What a password must be: long enough, and not what everybody tries first.
enum PasswordRule {
  static let leastCharacters = 10

  static func refuse(_ password: String, of name: String) throws(OfficeError) {
    guard let why = fault(of: password, name) else { return }
    throw OfficeError(
      .refused, code: "weakPassword", message: "密码\(why)", field: "--password",
      hint: "至少\(leastCharacters)个字符，可以是一句自己记得住的话")
  }

  private static func fault(of password: String, _ name: String) -> String? {
    if password.count < leastCharacters { return "太短" }
    if password.utf8.count > 256 { return "太长" }
    if Set(password).count < 5 { return "重复的字符太多" }
    let plain = password.lowercased()
    if plain.contains(name) { return "不能含有用户名" }
    return common.contains(where: plain.contains) ? "太容易猜到" : nil
  }

  private static let common = ["12345678", "password", "qwertyui", "abcdefgh", "11111111"]
}
