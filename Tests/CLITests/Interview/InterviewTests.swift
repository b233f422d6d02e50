import CustomDump
import Testing

/// What a person at the terminal is asked, how answers are taken, and what becomes of them.
///
/// The terminal does not echo, so an answer leaves no trace between a question and the next.
struct InterviewTests {
  let desk: Desk

  init() throws { desk = try Desk(of: "连云港市") }

  private static let opening = """
    今天按 YSQ_TODAY 算作 2026-11-23。
    逐项填写，没有的直接回车；写 < 返回上一项，? 看说明，“取消”放弃。

    """

  /// A line that names the case shows it first.
  private static let openingOfCase = opening.replacing(
    "逐项填写",
    with: "2026-0001  办理中  沈*：公开桥南村土地征收补偿安置方案  补正告知 2026-11-27（星期五），还有 4 个工作日\n逐项填写")

  /// The case that most talks are about, received on 2026-11-18.
  private func logCase() throws {
    try desk.enter(
      """
      log --channel registeredMail --on 2026-11-16 --signed 2026-11-18 --applicant 沈知远 \
      --kind person --wants 公开桥南村土地征收补偿安置方案
      """)
  }

  @Test func `an application is asked for in the order of the form and logged`() throws {
    let talk = try Conversation(
      desk, "log",
      """
      邮寄
      11月16日
      11月18日




      自然人
      沈知远
      320705199001010004






      公开桥南村土地征收补偿安置方案





      是
      """)
    expectNoDifference(
      talk.screen,
      Self.opening + """
        申请渠道（1 当面、2 口头、3 邮寄、4 平信、5 传真、6 网上、7 电子邮箱）：申请人寄出的日期（看邮戳）：  → 2026-11-16（星期一）
        本机关签收的日期：  → 2026-11-18（星期三）
        申请到达工作机构的日期：收件的邮件号：已经登记过的来件：答复主体（1 连云港市人民政府、2 连云港市人民政府办公室；回车为连云港市人民政府）：\
        申请人类别（1 自然人、2 商业企业、3 科研机构、4 社会公益组织、5 法律服务机构、6 其他）：申请人姓名：证件号码：  → 居民身份证 320705199001010004
        随申请提交的身份证明（1 原件、2 复印件、3 扫描件或者照片、4 未提供）：联系电话：电子邮箱：通信地址：\
        共同申请人（可以写几项，一项一行，空行结束）：代理人：申请内容：申请要几样东西的，逐项写（可以写几项，一项一行，空行结束）：\
        所申请文件的文号：要求的获取方式：要求的载体形式：附件（可以写几项，一项一行，空行结束）：
         1. 申请渠道                    邮寄
         2. 申请人寄出的日期（看邮戳）  2026-11-16
         3. 本机关签收的日期            2026-11-18
         4. 申请到达工作机构的日期      —
         5. 收件的邮件号                —
         6. 已经登记过的来件            —
         7. 答复主体                    连云港市人民政府
         8. 申请人类别                  自然人
         9. 申请人姓名                  沈知远
        10. 证件号码                    320705199001010004
        11. 随申请提交的身份证明        —
        12. 联系电话                    —
        13. 电子邮箱                    —
        14. 通信地址                    —
        15. 共同申请人                  —
        16. 代理人                      —
        17. 申请内容                    公开桥南村土地征收补偿安置方案
        18. 申请要几样东西的，逐项写    —
        19. 所申请文件的文号            —
        20. 要求的获取方式              —
        21. 要求的载体形式              —
        22. 附件                        —
        登记请写“是”，改哪一项写它的号，放弃写“取消”：
        """)
    expectNoDifference(
      talk.result.split(separator: "\n").prefix(8).map(String.init),
      [
        "2026-0001  办理中",
        "已登记    2026-11-18 收件登记：邮寄，2026-11-16 提交，2026-11-18 签收，来2026-0001",
        "收到之日  2026-11-18（星期三），以行政机关签收之日为收到申请之日（《政府信息公开条例》第三十一条第",
        "          （二）项）",
        "期限      最后一天              情况",
        "补正告知  2026-11-27（星期五）  还有 4 个工作日",
        "答复      2026-12-16（星期三）  还有 17 个工作日",
        "可以办理  联系（contact）、核验（verify）、补正 告知（correction ask）、交办（assign）、",
      ])
    expectNoDifference(
      try desk.ledger(), ["来2026-0001", "2026-0001 1 received 2026-11-18"])
  }

  @Test func `an answer is checked at once, explained, taken back and changed`() throws {
    try logCase()
    let talk = try Conversation(
      desk, "contact 2026-0001",
      """
      2026-02-30
      11月19日

      沈知远
      核对地址
      <
      核对通信地址
      ?

      也许
      否
      9
      3
      核对寄送地址
      4
      接听
      4
      无
      是
      """)
    expectNoDifference(
      talk.screen,
      Self.openingOfCase + """
        联系的日期（回车为今天）：没有“2026-02-30”这一天；请核对年月日，年份在 1900 至 2199 之间。
        联系的日期（回车为今天）：  → 2026-11-19（星期四）
        和谁联系：这一项要填。
        和谁联系：说了什么：结果如何：说了什么（现为 核对地址，回车不改）：结果如何：结果如何。
        结果如何：这次联系就是与申请人的确认（是/否）：请答“是”或者“否”。
        这次联系就是与申请人的确认（是/否）：
         1. 联系的日期                  2026-11-19
         2. 和谁联系                    沈知远
         3. 说了什么                    核对通信地址
         4. 结果如何                    —
         5. 这次联系就是与申请人的确认  否
        登记请写“是”，改哪一项写它的号，放弃写“取消”：这里写“是”登记，写 1 至 5 改那一项，写“取消”放弃。
        登记请写“是”，改哪一项写它的号，放弃写“取消”：\
        说了什么（现为 核对通信地址，回车不改）：
         1. 联系的日期                  2026-11-19
         2. 和谁联系                    沈知远
         3. 说了什么                    核对寄送地址
         4. 结果如何                    —
         5. 这次联系就是与申请人的确认  否
        登记请写“是”，改哪一项写它的号，放弃写“取消”：结果如何（现为空，回车不改）：
         1. 联系的日期                  2026-11-19
         2. 和谁联系                    沈知远
         3. 说了什么                    核对寄送地址
         4. 结果如何                    接听
         5. 这次联系就是与申请人的确认  否
        登记请写“是”，改哪一项写它的号，放弃写“取消”：结果如何（现为 接听，回车不改，写“无”去掉）：
         1. 联系的日期                  2026-11-19
         2. 和谁联系                    沈知远
         3. 说了什么                    核对寄送地址
         4. 结果如何                    —
         5. 这次联系就是与申请人的确认  否
        登记请写“是”，改哪一项写它的号，放弃写“取消”：
        """)
    expectNoDifference(
      talk.result.split(separator: "\n").prefix(2).map(String.init),
      ["2026-0001  办理中", "已登记    2026-11-19 联系申请人：沈*，核对寄送地址"])
  }

  @Test func `what the office refuses can be changed without typing the rest again`() throws {
    try logCase()
    let talk = try Conversation(
      desk, "assign 2026-0001 --unit 秘书一处", "11月17日\n是\n1\n11月19日\n是")
    expectNoDifference(
      talk.screen,
      Self.openingOfCase + """
        交办的日期（回车为今天）：  → 2026-11-17（星期二）

         1. 交办的日期  2026-11-17
        登记请写“是”，改哪一项写它的号，放弃写“取消”：\
        2026-11-17 早于申请到达本机关的日期 2026-11-18（《政府信息公开条例》第三十一条）；请核对日期。

         1. 交办的日期  2026-11-17
        登记请写“是”，改哪一项写它的号，放弃写“取消”：交办的日期（现为 2026-11-17，回车不改）：  → 2026-11-19（星期四）

         1. 交办的日期  2026-11-19
        登记请写“是”，改哪一项写它的号，放弃写“取消”：
        """)
    expectNoDifference(
      try desk.ledger().last, "2026-0001 2 assigned 2026-11-19")
  }

  @Test(arguments: ["11月19日\n取消", "11月19日\n沈知远\n核对地址\n\n\n取消", "11月19日"])
  func `who gives up, or whose terminal closes, records nothing`(answers: String) throws {
    try logCase()
    let before = try desk.ledger()
    let talk = try Conversation(desk, "contact 2026-0001", answers)
    expectNoDifference(talk.code, 64)
    expectNoDifference(talk.result, "")
    expectNoDifference(talk.screen.hasSuffix("没有登记。\n"), true)
    expectNoDifference(try desk.ledger(), before)
  }

  @Test func `a number that stands wrong on the card is typed twice and explained`() throws {
    let talk = try Conversation(
      desk, "log",
      """
      当面
      11月20日



      自然人
      沈知远
      320705199001010005
      320705199001010005
      复印件上即如此






      公开桥南村土地征收补偿安置方案





      是
      """)
    #expect(
      talk.screen.contains(
        """
        证件号码：居民身份证号码第 18 位校验码与前 17 位不符，其中有一位写错或者相邻两位写反；请照证件核对，证件上确实如此的再写一遍，不填号码的写“无”。
        证件号码：证件上确实如此的，请说明情况；不是的直接回车重填：  → 居民身份证 320705199001010005

        """), "\(talk.screen)")
    #expect(talk.result.contains("（情况说明：复印件上即如此）"), "\(talk.result)")
  }

  @Test func `a correction notice takes over what the case proposes`() throws {
    try logCase()
    let verified = try Conversation(desk, "verify 2026-0001", "11月19日\n否\n照片不是本人\n是")
    #expect(verified.result.contains("身份核验未通过：照片不是本人"), "\(verified.result)")
    let asked = try Conversation(
      desk, "correction ask 2026-0001", "11月20日\n是\n请写明年份\n\n15\n\n是")
    expectNoDifference(
      asked.screen,
      Self.openingOfCase + """
        寄出补正告知书的日期（回车为今天）：  → 2026-11-20（星期五）
        采用提示的补正事项（所提供的身份证明未能通过核验，请提供与申请人一致的有效身份证明；是/否）：\
        另外要补正的事项（可以写几项，一项一行，空行结束）：另外要补正的事项（第 2 项）：期限是多少个工作日：告知送达的日期：
         1. 寄出补正告知书的日期  2026-11-20
         2. 采用提示的补正事项    是
         3. 另外要补正的事项      请写明年份
         4. 期限是多少个工作日    15
         5. 告知送达的日期        —
        登记请写“是”，改哪一项写它的号，放弃写“取消”：
        """)
    #expect(asked.result.contains("有效身份证明，请写明年份"), "\(asked.result)")
  }

  @Test func `a decision asks for what its type needs`() throws {
    try logCase()
    let talk = try Conversation(desk, "decide", "2026-0001\n\n5\n<\n12\n\n\n取消")
    expectNoDifference(
      talk.screen.replacing(#/答复类型（[^）]*）/#, with: "答复类型（……）"),
      """
      逐项填写，没有的直接回车；写 < 返回上一项，? 看说明，“取消”放弃。
      案件编号：今天按 YSQ_TODAY 算作 2026-11-23。
        → 2026-0001  办理中  沈*：公开桥南村土地征收补偿安置方案  补正告知 2026-11-27（星期五），还有 4 个工作日
      作出答复的日期（回车为今天）：  → 2026-11-23（星期一）
      答复类型（……）：依据的法律、行政法规条款：答复类型（……）：理由：签发人：
       1. 案件编号        2026-0001
       2. 作出答复的日期  2026-11-23
       3. 答复类型        政府信息不存在
       4. 理由            —
       5. 签发人          —
      登记请写“是”，改哪一项写它的号，放弃写“取消”：没有登记。

      """)
  }

  @Test(arguments: [
    ("log --channel 当面 --on 2026-02-30", "--on：没有“2026-02-30”这一天；请核对年月日，年份在 1900 至 2199 之间。\n"),
    (
      "reasons defer 2026-0001 --on 今天 --until 6月30日",
      "--until：“6月30日”没有写明年份，2026-06-30 已经过去；是明年的请写明年份，如 2027-06-30。\n"
    ),
  ])
  func `a line that is wrong already is refused before a question`(
    line: String, sentence: String
  ) throws {
    let talk = try Conversation(desk, line, "")
    expectNoDifference(talk.code, 64)
    expectNoDifference(talk.screen.split(separator: "\n").last.map { $0 + "\n" }, sentence)
  }

  @Test func `the end of a period long past asks for its year`() throws {
    try logCase()
    let talk = try Conversation(
      desk, "reasons defer 2026-0001 --on 2026-11-20", "6月30日\n2027-01-29\n取消")
    expectNoDifference(
      talk.screen,
      Self.openingOfCase + """
        延迟到哪一天答复：“6月30日”没有写明年份，2026-06-30 已经过去；是明年的请写明年份，如 2027-06-30。
        延迟到哪一天答复：  → 2027-01-29（星期五）

         1. 延迟到哪一天答复  2027-01-29
        登记请写“是”，改哪一项写它的号，放弃写“取消”：没有登记。

        """)
  }
}
