import CaseStore
import Statute

extension OfficeError {
  /// The number belongs to someone else as far as the desk knows; names are masked.
  static func otherHolder(_ holder: Person, form: Person) -> OfficeError {
    let kind = ApplicantKind(rawValue: holder.kind)
    let number = holder.idNumber ?? ""
    let shown = kind == .person ? Masking.number(number) : number
    let registered = "证件号码 \(shown) 已经登记为 \(Masking.name(holder.name, of: kind))（\(holder.id)"
    let isOtherKind = (holder.kind == "person") != (form.kind == "person")
    let kindWord = isOtherKind ? kind.map { "，\($0.title)" } ?? "" : ""
    return OfficeError(
      .refused, code: "numberOfAnother",
      message: registered + kindWord + "），与这次填写的不是同一\(isOtherKind ? "类申请人" : "姓名")",
      field: "--id",
      hint: isOtherKind
        ? "请照证件核对号码和申请人类别"
        : "号码写错的请照证件更正；改了名的先写 ysq applicant rename \(holder.id) --name 新名 --reason 依据；"
          + "查明是两个人的，加 --as-happened 写明情况")
  }
}
