public import Statute
public import WorkingDays

/// What is wrong with an answer, in words for an applicant.
public struct FormFault: Hashable, Sendable {
  public let field: String
  /// A sentence.
  public let sentence: String

  public init(_ field: String, _ sentence: String) {
    (self.field, self.sentence) = (field, sentence)
  }

  public init(_ error: OfficeError, field: String) {
    let hint = error.hint.map { $0 + "。" } ?? ""
    self.init(error.field ?? field, error.message + "。" + hint)
  }
}

extension OnlineForm {
  public var kind: ApplicantKind? { ApplicantKind(rawValue: self[.kind]) }
  public var idType: IdentityType? { IdentityType(rawValue: self[.idType]) }

  /// All that has to be put right, in the order of the form.
  public func faults(of profile: Profile, on today: Day) -> [FormFault] {
    let found: [(Field, String?)] = [
      (.respondent, respondentFault(profile)), (.kind, kind == nil ? "请选择申请人类别。" : nil),
      (.name, nameFault), (.idType, idTypeFault), (.idNumber, idNumberFault(today)),
      (.phone, phoneFault), (.email, emailFault), (.address, addressFault),
      (.item, itemFault), (.way, choiceFault(.way, Self.ways)),
      (.carrier, choiceFault(.carrier, Self.carriers) ?? carrierFault),
    ]
    let tooLong = Field.allCases.filter { self[$0].count > $0.most }.map {
      FormFault($0.rawValue, "“\($0.title)”太长，请写在\($0.most)个字以内。")
    }
    return found.compactMap { field, why in why.map { FormFault(field.rawValue, $0) } } + tooLong
  }

  private func respondentFault(_ profile: Profile) -> String? {
    if profile.otherRespondents.isEmpty, self[.respondent].isEmpty { return nil }
    return profile.respondents.contains { $0.code == self[.respondent] } ? nil : "请选择向哪个机关申请。"
  }

  private var nameFault: String? {
    guard !self[.name].isEmpty else {
      return "请填写\(kind == .person ? "姓名" : "姓名或者名称")（\(Self.ground(1))）。"
    }
    do { try EnteredName.refuse(self[.name]) } catch {
      return "这里写姓名或者名称，不要写号码。"
    }
    return nil
  }

  private var idTypeFault: String? {
    guard let idType else { return "请选择证件类型。" }
    guard let kind, (kind == .person) == (idType == .creditCode) else { return nil }
    return kind == .person ? "自然人没有统一社会信用代码，请选择本人的证件。" : "法人和其他组织请选择统一社会信用代码。"
  }

  private func idNumberFault(_ today: Day) -> String? {
    guard !self[.idNumber].isEmpty else { return "请填写证件号码（\(Self.ground(1))）。" }
    guard let idType else { return nil }
    do { _ = try EnteredNumber(self[.idNumber], as: idType, asOf: today) } catch {
      return "\(error.message)，请照证件核对。"
    }
    return nil
  }

  private var phoneFault: String? {
    if [.phone, .email, .address].allSatisfy({ self[$0].isEmpty }) {
      return "联系电话、电子邮箱、通信地址请至少填写一项（\(Self.ground(1))）。"
    }
    let phone = DayWords.plain(self[.phone])
    let digits = phone.count { ("0"..."9").contains($0) }
    let isPhone = phone.allSatisfy { ("0"..."9").contains($0) || "+-() 转".contains($0) }
    return phone.isEmpty || isPhone && digits >= 7 ? nil : "“\(self[.phone])”不像电话号码，请核对。"
  }

  private var emailFault: String? {
    let email = self[.email]
    guard !email.isEmpty else {
      return self[.way] == Self.byEmail ? "选择电子邮件方式的，请填写电子邮箱。" : nil
    }
    let parts = email.split(separator: "@", omittingEmptySubsequences: false)
    let isAddress =
      parts.count == 2 && !parts[0].isEmpty && parts[1].contains(".")
      && email.allSatisfy { $0.isASCII && !$0.isWhitespace }
    return isAddress ? nil : "“\(email)”不像电子邮箱，请核对。"
  }

  private var addressFault: String? {
    self[.way] == Self.byMail && self[.address].isEmpty ? "选择邮寄方式的，请填写通信地址。" : nil
  }

  private var itemFault: String? {
    if items.isEmpty {
      return "请写明所需政府信息的名称、文号或者便于查找的其他特征（\(Self.ground(2))）。"
    }
    if items.count > Self.mostItems { return "一份申请最多写\(Self.mostItems)项，其余的请另行申请。" }
    let isLong = items.contains { $0.count > Field.item.most }
    return isLong ? "每项请写在\(Field.item.most)个字以内，更多的可以作为材料上传。" : nil
  }

  private func choiceFault(_ field: Field, _ choices: [String]) -> String? {
    choices.contains(self[field]) ? nil : "请选择\(field.title)（\(Self.ground(3))）。"
  }

  /// What comes over the wire is a file.
  private var carrierFault: String? {
    let isByWire = self[.way] == Self.ways[0] || self[.way] == Self.byEmail
    guard isByWire, self[.carrier] != Self.carriers[0] else { return nil }
    return "选择网上领取或者电子邮件的，载体形式请选择\(Self.carriers[0])。"
  }

  private static func ground(_ item: Int) -> Article {
    Article(.regulation, 29, paragraph: 2, item: item)
  }
}
