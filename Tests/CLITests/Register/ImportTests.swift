import CustomDump
import Foundation
import Support
import Testing

/// Taking over a register.
struct ImportTests {
  let desk: Desk

  init() throws { desk = try Desk() }

  @Test func `a row becomes the facts that it tells, as they happened`() throws {
    var register = OldRegister(
      "签收日期", "证件号码", "承办单位", "经办人", "补正寄出日期", "补正期限", "补正收到日期", "延期工作日数",
      "延期批准人", "延期寄出日期", "征求意见对象", "征求意见寄出日期", "征求意见反馈日期", "征求意见结果",
      "保密审查日期", "签发人", "决定日期", "办理结果", "依据条款", "送达方式", "送达日期", "邮件号", "归档号", "备注")
    register.add(
      "申1号", "2024-03-01", "2024-03-04", "320705197001010005", "规划科", "柏令仪", "2024-03-06", "15",
      "2024-03-12", "10", "翁景行", "2024-03-20", "顾明川", "2024-03-21", "2024-03-28", "部分同意",
      "2024-04-08", "翁景行", "2024-04-09", "部分公开", "第三十七条", "邮政", "2024-04-10", "XA1", "档1",
      "来访两次", channel: "邮寄")
    let view = try desk.imported(register, "--yes")
    expectNoDifference(view.counts, [1, 1, 0, 0])
    expectNoDifference(view.findings, [])
    let matter = try desk.enter("show 申1号")
    expectNoDifference(matter.number, "2024-0001")
    expectNoDifference(
      matter.facts.map { "\($0.kind) \($0.on)" },
      [
        "received 2024-03-04", "identityVerified 2024-03-04", "assigned 2024-03-04",
        "correctionAsked 2024-03-06", "corrected 2024-03-12", "extended 2024-03-20",
        "consulted 2024-03-21", "consultationAnswered 2024-03-28", "reviewed 2024-04-08",
        "decided 2024-04-09", "approved 2024-04-09", "sent 2024-04-10", "archived 2024-04-10",
        "noted 2024-04-10",
      ])
    #expect(matter.facts.allSatisfy { $0.by == "周文静" })
    expectNoDifference(matter.phase, "archived")
  }

  @Test func `further rows of a number add consultations and remedies, wherever they stand`() throws
  {
    var register = OldRegister(
      "征求意见对象", "征求意见寄出日期", "救济类型", "收到副本日期", "裁判生效日期", "救济结果")
    register.add(
      "A1", "2024-03-01", "甲公司", "2024-03-04", "行政复议", "2024-05-06", "2024-06-03", "结果纠正")
    register.add("A1", "2024-03-01", "乙公司", "2024-03-05")
    register.add("A2", "2024-03-02")
    register.add(
      "A1", "2024-03-01", "", "", "复议后起诉", "2024-07-01", "2024-08-01", "结果维持")
    let view = try desk.imported(register, "--yes")
    expectNoDifference(view.counts, [4, 4, 0, 0])
    expectNoDifference(
      try desk.enter("show A1").facts.map { "\($0.kind) \($0.on)" },
      [
        "received 2024-03-01", "consulted 2024-03-04", "consulted 2024-03-05",
        "remedyOpened 2024-05-06", "remedyDecided 2024-06-03", "remedyOpened 2024-07-01",
        "remedyDecided 2024-08-01",
      ])
    register.add("A1", "2024-03-01", "", "", "未经复议直接起诉", "2024-09-02")
    expectNoDifference(try desk.imported(register, "--yes").counts, [5, 1, 4, 0])
    expectNoDifference(try desk.enter("show A1").facts.count, 8)
  }

  @Test func `the days that a register does not tell are those of submission, with a finding`()
    throws
  {
    var register = OldRegister("签收日期", "确认日期")
    register.add("A1", "2024-03-01", channel: "邮寄")
    register.add("A2", "2024-03-04", channel: "网上")
    register.add("A3", "2024-03-05", "", "2024-03-06", channel: "网上")
    register.add("A4", "2024-03-06")
    let view = try desk.imported(register, "--yes")
    expectNoDifference(
      view.findings.first { $0.code == "receiptAssumed" },
      Imported.Tally(code: "receiptAssumed", count: 2, lines: [2, 3]))
    let days = try ["A1", "A2", "A3", "A4"].map { try desk.enter("show \($0)").receivedOn }
    expectNoDifference(days, ["2024-03-01", "2024-03-04", "2024-03-06", "2024-03-06"])
  }

  @Test func `a number of the desk's form is kept where it is free, and not given again`() throws {
    try desk.enter("log --channel inPerson --on 2024-02-01 --applicant 顾明川 --kind person --wants 甲")
    var register = OldRegister()
    register.add("2024-0001", "2024-03-01")
    register.add("2024-0007", "2024-03-04")
    register.add("申8号", "2024-03-05")
    expectNoDifference(
      try desk.imported(register, "--yes").warnings.map { "\($0.cell ?? "") \($0.reason)" },
      ["A2 这个案号在案件台里已经用了，另编案号，原编号保留"])
    let numbers = try ["2024-0007", "申8号"].map { try desk.enter("show \($0)").number }
    expectNoDifference(numbers, ["2024-0007", "2024-0009"])
    expectNoDifference(
      try desk.enter(
        "log --channel inPerson --on 2024-03-06 --applicant 顾明川 --kind person --wants 乙"
      )
      .number, "2024-0010")
  }

  @Test func `a row that was changed since is not taken over again`() throws {
    var register = OldRegister("备注")
    register.add("A1", "2024-03-01")
    _ = try desk.imported(register, "--yes")
    register.rows[0][6] = "改过"
    let view = try desk.imported(register, "--yes", code: 65)
    expectNoDifference(
      view.rejected.map { "\($0.cell ?? "") \($0.reason)" },
      ["A2 这个编号已经导入为案件 2024-0001，内容与上次不同；请在案件里更正，不能再导入"])
  }

  @Test func `a row that is spelled otherwise is the same row`() throws {
    var register = OldRegister("签收日期", "办理结果", "决定日期")
    register.add("A1", "2024-03-01", "2024-03-04", "予以公开", "2024-03-11", channel: "邮寄")
    _ = try desk.imported(register, "--yes")
    register.rows = [
      ["Ａ1", "2024年3月1日", "挂号信", "沈知远", "个人", "道路设计 方案", "2024.3.4", "予以公开", "2024/3/11"]
    ]
    expectNoDifference(try desk.imported(register, "--yes").counts, [1, 0, 1, 0])
  }

  @Test func `headings may have other names, and a mapping says which`() throws {
    let text = """
      受理编号,申请日期,提交方式,谁,性质类型,要什么
      A1,2024-03-01,现场,沈知远,个人,道路设计方案
      """
    let file = try desk.file("other.csv", text)
    let refused = try desk.refusal("import \(file) --dry-run")
    expectNoDifference([refused.code], ["columnsMissing"])
    expectNoDifference(refused.message, "缺少必须有的列：申请人、申请人类别、申请内容")
    expectNoDifference(
      try desk.run("import \(file) --print-mapping").output,
      """
      # 列名对照表：冒号前是文件里的列名，冒号后是台账的列名；不导入的写“忽略”。
      "受理编号": 申请编号
      "申请日期": 提交日期
      "提交方式": 申请渠道
      "谁": 申请人  # 请核对
      "性质类型": 忽略
      "要什么": 申请内容  # 请核对
      # 还缺：申请人类别

      """)
    let mapping = try desk.file("map.yaml", "谁: 申请人\n性质类型: 申请人类别\n要什么: 申请内容\n")
    expectNoDifference(try desk.imported(file, "--mapping \(mapping) --yes").counts, [1, 1, 0, 0])
  }

  @Test func `vague headings are proposed, each column once, and left to the clerk`() throws {
    let file = try desk.file(
      "vague.csv",
      """
      序号,流水号,来信日期,收到方式,来信人,身份,想要什么,办理情况,答复日,回复日期,领导批示
      1,A1,2024-03-01,现场,沈知远,个人,道路设计方案,予以公开,2024-03-11,,
      """)
    let mapping = try desk.run("import \(file) --print-mapping").output
    expectNoDifference(
      mapping,
      """
      # 列名对照表：冒号前是文件里的列名，冒号后是台账的列名；不导入的写“忽略”。
      "序号": 忽略  # 请核对
      "流水号": 申请编号  # 请核对
      "来信日期": 提交日期  # 请核对
      "收到方式": 申请渠道  # 请核对
      "来信人": 申请人  # 请核对
      "身份": 申请人类别  # 请核对
      "想要什么": 申请内容  # 请核对
      "办理情况": 办理结果  # 请核对
      "答复日": 决定日期  # 请核对
      "回复日期": 忽略  # 请核对
      "领导批示": 忽略  # 请核对

      """)
    let path = try desk.file("vague.yaml", mapping)
    expectNoDifference(
      try desk.imported(file, "--mapping \(path) --yes").counts, [1, 1, 0, 0])
  }

  @Test func `nothing is stored while a row is wrong, unless the others are accepted`() throws {
    var register = OldRegister("决定日期", "办理结果")
    register.add("A1", "2024-03-05", "2024-03-01", "予以公开")
    register.add("A2", "2024-03-05", "2024-03-11", "咨询事项")
    let view = try desk.imported(register, "--yes", code: 65)
    expectNoDifference(view.counts, [2, 1, 0, 1])
    expectNoDifference(
      view.rejected,
      [
        Imported.Fault(
          line: 2, column: "决定日期", cell: "G2",
          reason: "2024-03-01 早于申请到达本机关的日期 2024-03-05")
      ])
    expectNoDifference(
      try desk.imported(register, "--dry-run --accept-good").counts, [2, 1, 0, 1])
    expectNoDifference(try desk.json("list"), "[]\n")
    expectNoDifference(try desk.imported(register, "--accept-good").counts, [2, 1, 0, 1])
    expectNoDifference(try desk.enter("show A2").outcome?.row, "r3.6.3")
  }

  @Test func `an import that was killed goes on where it ended`() throws {
    var register = OldRegister()
    for index in 0..<2_500 { register.add("申\(index)号", "2024-03-01") }
    let file = try desk.file("long.csv", register.text)
    let process = Ysq.process(
      ["import", file, "--yes", "--json"], desk.environment(today: "2026-11-23"))
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    try process.run()
    while process.isRunning, try desk.json("list --limit 1") == "[]\n" {}
    kill(process.processIdentifier, SIGKILL)
    process.waitUntilExit()
    let view = try desk.imported(file, "--yes")
    expectNoDifference([view.read, view.imported + view.unchanged], [2_500, 2_500])
    #expect(view.unchanged > 0)
    expectNoDifference(try desk.imported(file, "--yes").counts, [2_500, 0, 2_500, 0])
    expectNoDifference(try desk.run("check").code, 0)
  }
}
