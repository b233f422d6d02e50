import Casework
import CustomDump
import Testing

/// When two texts ask for the same.
struct RequestWordingTests {
  private func likeness(_ one: String, _ other: String) -> Int {
    let (one, other) = (RequestWording(one), RequestWording(other))
    expectNoDifference(one.likeness(to: other), other.likeness(to: one))
    return one.likeness(to: other)
  }

  @Test(arguments: [
    ("桥南村征地补偿方案", "桥南村 征地 补偿方案。"),
    ("桥南村征地补偿方案", "申请公开《桥南村征地补偿方案》"),
    ("桥南村征地补偿方案", "请求贵机关依法提供桥南村征地补偿方案的复印件，谢谢！"),
    ("桥南村征地补偿方案", "根据《政府信息公开条例》的规定，本人申请获取关于桥南村征地补偿方案的相关信息"),
    ("ＡＢＣ－１２号地块出让合同", "abc12号地块出让合同"),
    ("2023年部门预算", "二〇二三年部门预算"), ("第3批拆迁名单", "第三批拆迁名单"),
    ("桥南村12组征地公告", "桥南村十二组征地公告"), ("120号档案", "一百二十号档案"), ("公开", "公开"),
  ])
  func `width, blanks, signs, courtesies and written numbers make no difference`(
    one: String, other: String
  ) {
    expectNoDifference(likeness(one, other), 100)
  }

  @Test(arguments: [
    ("桥南村土地征收补偿安置方案", "桥南村征地补偿安置方案", 63),
    ("朝阳东路道路改造工程设计方案文本", "朝阳东路改造工程的设计方案", 74),
    ("2025年度海州区财政预算执行情况报告", "海州区2025年财政预算执行报告", 72),
    ("临江区幼儿园收费标准目录", "临江区幼儿园收费目录", 80),
  ])
  func `near-equal wordings reach the threshold`(one: String, other: String, percent: Int) {
    expectNoDifference(likeness(one, other), percent)
    #expect(percent >= RequestWording.nearEqual)
  }

  @Test(arguments: [
    ("2025年度海州区财政预算报告", "海州区财政局机构设置和职责报告", 35), ("", "", 0), ("？", "。", 0), ("", "征地方案", 0),
  ])
  func `other documents on the same matter stay below it`(
    one: String, other: String, percent: Int
  ) {
    expectNoDifference(likeness(one, other), percent)
    #expect(percent < RequestWording.nearEqual)
  }

  @Test(arguments: [
    ("朝阳东路道路改造工程设计方案", "朝阳东路道路改造工程监理合同"), ("桥南村土地征收补偿安置方案", "桥南村土地征收批复文件"),
  ])
  func `what ends with another thing is another thing`(one: String, other: String) {
    expectNoDifference(likeness(one, other), 0)
  }

  @Test func `behind a long request anything may stand`() {
    let plan = "桥南村第12组在朝阳东路道路改造工程和滨河公园二期工程中涉及的全部土地征收补偿安置方案"
    #expect(likeness(plan + "，用于诉讼", plan + "，本人急需") >= 80)
  }

  @Test(arguments: [
    ("公开海州区2023年部门预算", "公开海州区2024年部门预算"), ("第一批拆迁补偿名单公示", "第二批拆迁补偿名单公示"),
    ("临政发〔2024〕29号", "临政发〔2024〕30号"),
  ])
  func `what is asked for another year or number is another thing`(one: String, other: String) {
    expectNoDifference(likeness(one, other), 0)
  }

  @Test func `a year that only one of them names does not part them`() {
    #expect(likeness("海州区教育局部门预算公开表", "海州区教育局2023年部门预算公开表") >= 60)
  }

  @Test func `numerals that count nothing are words`() {
    expectNoDifference(
      RequestWording("统一规划的十字路口，二〇二六年第十一期").letters, "统一规划的十字路口2026年第11期")
  }

  @Test(arguments: [
    ("申请公开临江区托育服务发展规划全文及编制说明、征求意见情况", 99), ("临江区托育机构名单", 40),
    ("2025年临江区托育服务发展规划", 99),
  ])
  func `a title is looked for within a request`(text: String, percent: Int) {
    let title = RequestWording("临江区托育服务发展规划")
    expectNoDifference(RequestWording(text).containment(of: title), percent)
  }

  @Test func `a short title stands in too many requests`() {
    expectNoDifference(RequestWording("公开本区预算、决算报告").containment(of: RequestWording("预算")), 0)
  }
}
