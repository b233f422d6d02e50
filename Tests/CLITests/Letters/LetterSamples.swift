import Foundation
import Testing

/// Cases whose letters are held against golden files: each kind of letter, each type of reply.
///
/// Everyone and everything in them is invented.
struct LetterSamples {
  let desk: Desk

  static let today = "2026-09-30"

  init() throws {
    desk = try Desk()
    try corrected()
    try consulted()
    try charged()
    try ended()
  }

  private func type(_ lines: String...) throws {
    for line in lines { try desk.enter(line, today: Self.today) }
  }

  /// 2026-0001: receipt, correction, extension, a reply by items, amendment, revocation.
  private func corrected() throws {
    let items = try desk.file(
      "items.yaml",
      """
      - item: 1
        as: deliberative
        reason: 会议纪要记录的是讨论过程，公开会影响坦率讨论
      - item: 2
        as: alreadyPublic
        access: 本机关网站“财政资金”栏目
      - item: 3
        as: otherAgency
        reason: 规划由自然资源部门编制
        otherAgency: 示例市自然资源局
        otherContact: 0000-00000009
      """)
    try type(
      """
      log --channel registeredMail --on 2026-03-02 --signed 2026-03-04 --applicant 沈知远 --kind person \
      --id-type residentID --id 320705199001010004 --phone 13800000000 \
      --address 示例市示范区幸福路1号（000001） --wants 老旧小区改造的会议纪要、补助资金和规划 \
      --item 会议纪要 --item 补助资金使用明细 --item 改造规划 --mail-number EX000000001CN
      """,
      "assign 2026-0001 --on 2026-03-05 --unit 政务公开科 --handler 李某某 --return-by 2026-03-20",
      "correction ask 2026-0001 --on 2026-03-09 --item 请写明是哪一年 --item 请写明是哪个小区 --within 15",
      "correction receive 2026-0001 --on 2026-03-20 --posted 2026-03-18",
      """
      extend 2026-0001 --days 10 --approved-by 赵某某 --approved-on 2026-04-10 --told-on 2026-04-13 \
      --reason 档案数量较大
      """,
      "review 2026-0001 --kind secrecy --on 2026-04-16 --opinion pass",
      "decide 2026-0001 --on 2026-04-17 --items \(items) --approved-by 钱某某",
      "letter approve 2026-0001 --on 2026-04-17",
      "sent 2026-0001 --on 2026-04-20 --means chinaPost --mail-number EX000000002CN",
      "amend 2026-0001 d3 --on 2026-04-27 --text 第二项的栏目名称更正为“财政信息”",
      "revoke 2026-0001 d3 --on 2026-05-06 --reason 第一项的内容可以区分处理")
  }

  /// 2026-0002: all that is sent to others; the objection is overridden.
  private func consulted() throws {
    try type(
      """
      log --channel inPerson --on 2026-04-07 --applicant 示例市某某律师事务所 --kind lawFirm \
      --wants 某某项目的环境影响评价文件
      """,
      "consult ask 2026-0002 --party 某某化工有限公司 --kind thirdParty --on 2026-04-09",
      "consult ask 2026-0002 --party 示例市生态环境局 --kind coMaker --on 2026-04-09",
      "consult ask 2026-0002 --party 示例市国家保密局 --kind agency --on 2026-04-10 --within 10",
      "consult ask 2026-0002 --party 示例市档案馆 --kind agency --about assistance --on 2026-04-10",
      "consult ask 2026-0002 --party 示例市司法局 --kind agency --about review --on 2026-04-10",
      """
      consult answer 2026-0002 --party 某某化工有限公司 --on 2026-04-20 --opinion object --reason 含有工艺
      """,
      "consult answer 2026-0002 --party 示例市国家保密局 --on 2026-04-21 --opinion agree",
      "review 2026-0002 --kind secrecy --on 2026-04-22 --opinion pass",
      "decide 2026-0002 --on 2026-04-23 --as disclosed --reason 关系周边居民的健康")
  }

  /// 2026-0003 is charged and pays; 2026-0004 is charged and does not.
  private func charged() throws {
    for number in ["2026-0003", "2026-0004"] {
      try type(
        """
        log --channel inPerson --on 2026-05-11 --applicant 何某某 --kind person --wants 历年的审批档案全文
        """,
        "reasons ask \(number) --on 2026-05-12", "reasons receive \(number) --on 2026-05-18",
        "reasons defer \(number) --on 2026-05-20 --until 2026-08-31",
        "fee notify \(number) --on 2026-05-21 --tariff pages --count 1500 --reached 2026-05-22")
    }
    try type("fee pay 2026-0003 --on 2026-06-01", "fee lapse 2026-0004 --on 2026-06-24")
  }

  /// 2026-0005 lapses; 2026-0006 is withdrawn.
  private func ended() throws {
    try type(
      "log --channel inPerson --on 2026-06-01 --applicant 何某某 --kind person --wants 那份文件",
      "correction ask 2026-0005 --on 2026-06-02 --item 请写明文件名称 --within 10",
      "correction lapse 2026-0005 --on 2026-06-30",
      "log --channel inPerson --on 2026-06-08 --applicant 何某某 --kind person --wants 征收公告",
      "withdraw 2026-0006 --on 2026-06-10")
  }

  /// A letter in the language of the templates.
  func text(_ line: String) throws -> String {
    let outcome = try desk.run("letter \(line) --format source --out -", today: Self.today)
    try #require(outcome.code == 0, "\(line)\n\(outcome.errors)")
    return outcome.output
  }
}
