import CustomDump
import Foundation
import Testing

/// How single answers are taken at the terminal: gone back over, kept, taken away, and refused.
struct AnswerTests {
  let desk: Desk

  init() throws {
    desk = try Desk()
    try desk.enter(
      """
      log --channel registeredMail --on 2026-11-16 --signed 2026-11-18 --applicant 沈知远 \
      --kind person --wants 公开桥南村土地征收补偿安置方案
      """)
  }

  /// What the terminal said after the last question of the first round.
  private func contact(_ answers: String) throws -> String {
    try Conversation(desk, "contact 2026-0001", answers).screen
  }

  @Test func `going back shows the answer before, and an empty line keeps it`() throws {
    let screen = try contact("11月19日\n沈知远\n核对地址\n<\n<\n\n\n\n\n是")
    #expect(
      screen.contains(
        """
        说了什么：结果如何：说了什么（现为 核对地址，回车不改）：和谁联系（现为 沈知远，回车不改）：\
        说了什么（现为 核对地址，回车不改）：结果如何：
        """), "\(screen)")
    #expect(screen.contains(" 2. 和谁联系                    沈知远"), "\(screen)")
  }

  @Test func `from a change the way back leads to all answers, with the answer kept`() throws {
    let screen = try contact("11月19日\n沈知远\n核对地址\n无人接听\n\n3\n<\n取消")
    let rest = try #require(screen.components(separatedBy: "说了什么（现为 核对地址，回车不改）：").last)
    #expect(rest.contains(" 3. 说了什么                    核对地址"), "\(screen)")
    #expect(rest.hasSuffix("登记请写“是”，改哪一项写它的号，放弃写“取消”：没有登记。\n"), "\(screen)")
  }

  @Test func `that an answer can be taken away is said again after an unusable one`() throws {
    let screen = try contact("11月19日\n沈知远\n核对地址\n无人接听\n\n4\n?\n无\n取消")
    let question = "结果如何（现为 无人接听，回车不改，写“无”去掉）："
    expectNoDifference(screen.components(separatedBy: question).count, 3, "\(screen)")
    #expect(screen.contains(" 4. 结果如何                    —"), "\(screen)")
  }

  @Test(arguments: ["?", "<", "0", "6", "好"])
  func `what the summary cannot use gets a word on what it can`(answer: String) throws {
    let screen = try contact("11月19日\n沈知远\n核对地址\n\n\n\(answer)\n取消")
    #expect(
      screen.contains(
        "放弃写“取消”：这里写“是”登记，写 1 至 5 改那一项，写“取消”放弃。\n登记请写“是”，"), "\(screen)")
  }

  @Test func `full-width digits choose like others`() throws {
    let screen = try contact("11月19日\n沈知远\n核对地址\n\n\n３\n核对电话\n取消")
    #expect(screen.contains(" 3. 说了什么                    核对电话"), "\(screen)")
    let talk = try Conversation(desk, "log --on 2026-11-20", "２\n取消")
    #expect(!talk.screen.contains("没有“２”"), "\(talk.screen)")
  }

  @Test func `a wrong choice lists numbers and titles`() throws {
    let talk = try Conversation(desk, "verify 2026-0001", "11月19日\n是\n随便\n取消")
    #expect(
      talk.screen.contains("没有“随便”这一项；请写号或者名称：1 原件、2 复印件、3 扫描件或者照片、4 未提供。\n"),
      "\(talk.screen)")
  }

  @Test func `a hint speaks of questions`() throws {
    let answers = "当面\n11月20日\n\n\n\n自然人\n顾明川\n\n\n\n13800001234\n"
    let talk = try Conversation(desk, "log", answers + "取消")
    #expect(
      talk.screen.contains("“13800001234”不是电子邮箱；写作 name@example.com；电话用“联系电话”。\n"),
      "\(talk.screen)")
  }

  @Test func `a number typed as the name is refused at once`() throws {
    let answers = "当面\n11月20日\n\n\n\n自然人\n320705199001010004\n"
    let talk = try Conversation(desk, "log", answers + "取消")
    #expect(
      talk.screen.contains("申请人姓名：“3207**********0004”是号码，不像姓名或者名称；"), "\(talk.screen)")
  }

  @Test func `an attachment is looked for at once, and none is none`() throws {
    let answers = "当面\n11月20日\n\n\n\n自然人\n顾明川\n\n\n\n\n\n\n\n预算批复\n\n\n\n\n"
    let missing = try Conversation(desk, "log", answers + "/nowhere.pdf\n无\n取消")
    #expect(
      missing.screen.contains("：找不到文件“/nowhere.pdf”；请核对文件名和所在的文件夹。\n附件（"),
      "\(missing.screen)")
    let summary = missing.screen.split(separator: "\n")
    #expect(
      summary.contains { $0.contains(". 附件 ") && $0.hasSuffix(" —") }, "\(missing.screen)")
  }

  @Test func `a number of another kind of paper is explained and has no type`() throws {
    let answers = "当面\n11月20日\n\n\n\n自然人\n顾明川\n99\n99\n持军官证\n\n\n"
    let talk = try Conversation(desk, "log", answers + "\n\n\n\n\n预算批复\n\n\n\n\n\n是")
    #expect(talk.screen.contains("证件种类（都不是的直接回车；"), "\(talk.screen)")
    #expect(talk.result.contains("（情况说明：持军官证）"), "\(talk.screen)\(talk.result)")
  }

  @Test func `what was explained of a number says nothing of the next`() throws {
    let answers = "当面\n11月20日\n\n\n\n自然人\n顾明川\n99\n99\n持军官证\n<\n"
    let talk = try Conversation(desk, "log", answers + "320705199001010005\n取消")
    #expect(talk.screen.contains("居民身份证号码第 18 位校验码与前 17 位不符"), "\(talk.screen)")
  }

  @Test func `what the law refuses is explained at the terminal and recorded as it was`() throws {
    let talk = try Conversation(
      desk, "extend 2026-0001",
      "25\n李维民\n11月19日\n11月20日\n\n是\n局长口头同意在先\n")
    #expect(talk.screen.contains("确已发生、要照实登记的，请说明情况；要改的直接回车："), "\(talk.screen)")
    expectNoDifference(try desk.ledger().last, "2026-0001 2 extended 2026-11-20")
  }
}

extension AnswerTests {
  @Test func `who answers is chosen by number or name, and nobody else`() throws {
    let answers = "当面\n11月20日\n\n\n某局\n示例市人民政府办公室\n取消"
    let talk = try Conversation(desk, "log", answers)
    #expect(
      talk.screen.contains("没有“某局”这一项；请写号或者名称：1 示例市人民政府、2 示例市人民政府办公室。\n"),
      "\(talk.screen)")
    #expect(talk.screen.hasSuffix("6 其他）：没有登记。\n"), "\(talk.screen)")
  }
}
