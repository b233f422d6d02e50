import CustomDump
import Testing

/// A line that names a case says which one it is before anything is typed.
struct CaseFirstTests {
  let desk: Desk

  init() throws {
    desk = try Desk()
    try desk.enter(
      """
      log --channel registeredMail --on 2026-11-16 --signed 2026-11-18 --applicant 沈知远 \
      --kind person --wants 公开桥南村土地征收补偿安置方案
      """)
  }

  @Test func `the case is shown first`() throws {
    let talk = try Conversation(desk, "extend 2026-0001", "取消")
    expectNoDifference(
      talk.screen,
      """
      今天按 YSQ_TODAY 算作 2026-11-23。
      2026-0001  办理中  沈*：公开桥南村土地征收补偿安置方案  补正告知 2026-11-27（星期五），还有 4 个工作日
      逐项填写，没有的直接回车；写 < 返回上一项，? 看说明，“取消”放弃。
      延长多少个工作日：没有登记。

      """)
  }

  @Test(arguments: ["extend 2026-9999", "contact 2026-9999", "decide 2026-9999 --as 予以公开"])
  func `a case that does not exist is refused before a question`(line: String) throws {
    let talk = try Conversation(desk, line, "10")
    expectNoDifference(
      talk.screen, "今天按 YSQ_TODAY 算作 2026-11-23。\n没有案件“2026-9999”；最接近的是 2026-0001。\n")
    expectNoDifference(talk.code, 66)
  }

  @Test func `a step that is not possible is refused before a question, with the way out`() throws {
    try desk.enter("correction ask 2026-0001 --on 2026-11-20 --within 15 --item 请写明年份")
    let talk = try Conversation(desk, "decide 2026-0001", "")
    expectNoDifference(
      talk.screen,
      """
      今天按 YSQ_TODAY 算作 2026-11-23。
      2026-0001  待补正  沈*：公开桥南村土地征收补偿安置方案  答复 暂停计算
      案件目前为“待补正”，不能办理“作出答复”；先用 ysq correction receive 登记收到补正；逾期不补正的用 ysq correction lapse。

      """)
    expectNoDifference(talk.code, 65)
  }

  @Test func `the same is said of a case that is asked for, which can be another one`() throws {
    try desk.enter("correction ask 2026-0001 --on 2026-11-20 --within 15 --item 请写明年份")
    let talk = try Conversation(desk, "decide", "2026-0001\n取消")
    #expect(
      talk.screen.contains("不能办理“作出答复”；先用 ysq correction receive 登记收到补正；"), "\(talk.screen)")
    #expect(talk.screen.hasSuffix("案件编号：没有登记。\n"), "\(talk.screen)")
  }

  @Test func `what may be done is told in Chinese with the command behind`() throws {
    let page = try desk.run("show 2026-0001").output
    #expect(page.contains("可以办理  联系（contact）、核验（verify）、补正 告知（correction ask）、"), "\(page)")
  }
}
