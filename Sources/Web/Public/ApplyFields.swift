import Office
import Statute

/// The questions of the 申请表 with the answers so far.
struct ApplyFields {
  let form: OnlineForm
  let faults: [FormFault]
  let profile: Profile

  var applicant: [ApplyPage.Field] {
    let respondents = profile.respondents.map { ($0.code, $0.name) }
    let first =
      respondents.count > 1
      ? [choice(.respondent, respondents, hint: "向哪个机关申请")] : []
    return first + [
      choice(.kind, ApplicantKind.allCases.map { ($0.rawValue, $0.title) }),
      text(.name, hint: "自然人写姓名，法人和其他组织写全称", isRequired: true, autocomplete: "name"),
      choice(.idType, IdentityType.allCases.map { ($0.rawValue, $0.title) }),
      text(.idNumber, isRequired: true),
      text(.phone, hint: "电话、电子邮箱、通信地址至少填写一项", autocomplete: "tel"),
      text(.email, autocomplete: "email"),
      text(.address, hint: "邮寄答复时使用", autocomplete: "street-address"),
      text(.agent, hint: "由他人代为申请的才填写"),
    ]
  }

  /// One thing is asked for in most applications; more are further down.
  var request: [ApplyPage.Field] {
    let items = form.items
    return (0..<OnlineForm.mostItems).map { index in
      let isFirst = index == 0
      return field(
        .item, id: isFirst ? "item" : "item-\(index + 1)",
        title: isFirst ? "所需政府信息的名称或者其他特征" : "第 \(index + 1) 项（没有的不填）",
        hint: isFirst ? "写明名称、文号、时间或者便于查找的其他特征，不需要说明用途；另有几项的分别写在下面" : nil,
        isRequired: isFirst, value: items.indices.contains(index) ? items[index] : "",
        isLong: true, hasProblem: isFirst)
    } + [text(.informationNumber, hint: "知道文件的文号的填写，如 示政发〔2026〕3号")]
  }

  var shape: [ApplyPage.Field] {
    [
      choice(.way, OnlineForm.ways.map { ($0, $0) }),
      choice(.carrier, OnlineForm.carriers.map { ($0, $0) }),
    ]
  }

  private func text(
    _ field: OnlineForm.Field, hint: String? = nil, isRequired: Bool = false,
    autocomplete: String = "off"
  ) -> ApplyPage.Field {
    self.field(
      field, id: field.rawValue, title: field.title, hint: hint, isRequired: isRequired,
      value: form[field], autocomplete: autocomplete)
  }

  private func choice(
    _ field: OnlineForm.Field, _ choices: [(String, String)], hint: String? = nil
  ) -> ApplyPage.Field {
    let value = form[field]
    return self.field(
      field, id: field.rawValue, title: field.title, hint: hint, isRequired: true, value: value,
      choices: choices.map {
        FormPage.Choice(name: $0.0, title: $0.1, isChosen: $0.0 == value)
      })
  }

  private func field(
    _ field: OnlineForm.Field, id: String, title: String, hint: String?, isRequired: Bool,
    value: String, isLong: Bool = false, hasProblem: Bool = true,
    choices: [FormPage.Choice] = [], autocomplete: String = "off"
  ) -> ApplyPage.Field {
    let problem = hasProblem ? faults.first { $0.field == field.rawValue }?.sentence : nil
    return ApplyPage.Field(
      name: field.rawValue, id: id, title: title, hint: hint, isRequired: isRequired,
      value: value, problem: problem, isText: choices.isEmpty && !isLong, isLong: isLong,
      isChoice: !choices.isEmpty, choices: choices, autocomplete: autocomplete)
  }
}
