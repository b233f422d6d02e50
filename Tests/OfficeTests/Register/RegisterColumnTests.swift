import CustomDump
import Foundation
import Testing

@testable import Office

/// The table of columns.
struct RegisterColumnTests {
  /// The columns as other programs know them, in their order.
  private static let agreed = """
    申请编号 提交日期 申请渠道 申请人 申请人类别 申请内容 答复主体 来件号 收件邮件号 签收人 签收日期 转交日期 \
    确认方式 确认日期 代理人 证件类型 证件号码 联系电话 电子邮箱 通信地址 文号 获取方式 载体形式 拆分自 \
    补正寄出日期 补正送达日期 补正期限 补正寄来日期 补正收到日期 延期工作日数 延期批准人 延期批准日期 延期寄出日期 \
    征求意见对象 征求意见类型 征求意见寄出日期 征求意见对方收到日期 征求意见反馈日期 征求意见结果 收费通知日期 \
    收费通知送达日期 收费金额 缴费日期 缴款票据号 承办单位 经办人 检索记录 保密审查人 保密审查日期 签发人 签发日期 \
    决定日期 办理结果 依据条款 答复文号 送达方式 送达日期 邮件号 妥投日期 退回日期 撤回日期 救济类型 救济机关 \
    救济案号 救济日期 收到副本日期 裁判生效日期 救济结果 责令期限 重新答复日期 归档号 备注
    """

  @Test func `the columns are the agreed ones, and the first six are needed`() {
    expectNoDifference(
      RegisterColumn.all.map(\.title), Self.agreed.split(separator: " ").map(String.init))
    expectNoDifference(
      RegisterColumn.all.indices.filter { RegisterColumn.all[$0].isNeeded }, Array(0..<6))
  }

  @Test func `no heading means two columns`() {
    let headings = RegisterColumn.headings
    expectNoDifference(
      headings.filter { heading in headings.filter { $0 == heading }.count > 1 }, [])
    expectNoDifference(headings.filter { RegisterColumn.named($0) == nil }, [])
  }

  @Test func `the page of the register has a row for each column, with its other headings`() throws
  {
    let root = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "../../../Docs/Register.md").standardizedFileURL
    let page = try String(contentsOf: root, encoding: .utf8)
    let rows = page.split(separator: "\n").filter { $0.hasPrefix("| ") }.map { row in
      row.dropFirst().split(separator: "|", omittingEmptySubsequences: false).prefix(2)
        .map { $0.trimmingCharacters(in: .whitespaces) }
    }
    let columns = RegisterColumn.all.map { [$0.title, $0.others.joined(separator: "、")] }
    expectNoDifference(
      rows.filter { !["列", "后缀"].contains($0[0]) && !$0[0].hasPrefix("`") }, columns)
  }
}
