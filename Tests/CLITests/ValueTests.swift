import CustomDump
import Testing

struct ValueTests {
  @Test(arguments: [
    ("--kind 个人", "--id-type 身份证"), ("--kind 公民", "--id-type 居住证"),
    ("--kind 企业", "--id-type 信用代码"), ("--kind 公司", "--id-type 营业执照"),
    ("--kind 律所", "--id-type 护照"), ("--kind 科研", "--id-type 回乡证"),
    ("--kind 社会组织", "--id-type 台胞证"),
  ])
  func `an everyday word is taken for the choice that it means`(
    kind: String, type: String
  ) throws {
    // What is missing is said only once all that is written can be read.
    let words = "log \(kind) \(type) --channel 窗口".split(separator: " ").map(String.init)
    expectNoDifference(
      try Ysq.run(words), Outcome(64, errors: "缺少 --on <日期>（申请人提交（当面递交、寄出、发送）的日期）；请补上这一项。\n"))
  }

  @Test(arguments: [
    ("--id-type", "通行证", "“通行证”不明确；可能是 港澳居民来往内地通行证、台湾居民来往大陆通行证，请写全"),
    ("--kind", "法人", "“法人”不明确；请写明是商业企业、科研机构、社会公益组织、法律服务机构还是其他"),
    ("--channel", "邮件", "“邮件”不明确；请写明是邮寄、平信还是电子邮箱"),
  ])
  func `a word that may mean several is refused`(
    option: String, word: String, sentence: String
  ) throws {
    expectNoDifference(
      try Ysq.run("log", option, word), Outcome(64, errors: "\(option)：\(sentence)。\n"))
  }

  @Test(arguments: ["ordinaryMail", "平信"])
  func `a choice takes its English name or its Chinese title`(word: String) throws {
    expectNoDifference(
      try log("--on", "2026-03-02", "--channel", word, "--item", "方案"),
      Outcome(0, output: "2026-03-02 ordinaryMail 方案\n"))
  }

  @Test(arguments: [
    ("电子邮相", "；是不是 email 电子邮箱"), ("inperson", "；是不是 inPerson 当面"), ("飞鸽", ""),
  ])
  func `an unknown choice gets the nearest one and the list`(word: String, advice: String) throws {
    expectNoDifference(
      try log("--on", "2026-03-02", "--channel", word, "--json"),
      Outcome(
        64,
        errors: #"{"code":"unknownChoice","message":"--channel：没有“\#(word)”这一项","#
          + #""field":"--channel","where":null,"article":null,"hint":"\#(advice.dropFirst())"#
          + (advice.isEmpty ? "" : "；")
          + #"可填 inPerson 当面、oral 口头、registeredMail 邮寄、"#
          + #"ordinaryMail 平信、fax 传真、online 网上、email 电子邮箱"}"# + "\n"))
  }

  @Test func `a repeated option makes a list`() throws {
    expectNoDifference(
      try log("--on", "2026-03-02", "--channel", "当面", "--item", "方案", "--item=批文"),
      Outcome(0, output: "2026-03-02 inPerson 方案、批文\n"))
  }

  @Test func `an option without text is refused`() throws {
    expectNoDifference(
      try log("--on", "2026-03-02", "--item", " "),
      Outcome(64, errors: "--item：没有写内容；请写上内容，或者去掉这一项。\n"))
  }

  @Test(arguments: [
    (["--channel", "当面"], "缺少 --on <日期>（事情发生的日期）；请补上这一项。\n"),
    (["--on", "2026-03-02"], "缺少 --channel <渠道>（申请渠道）；请补上这一项。\n"),
    (["--on", "2026-03-02", "--channel", "当面"], "缺少 --item <文字>（申请事项）；请补上这一项。\n"),
  ])
  func `a missing option is named with what it means`(words: [String], sentence: String) throws {
    expectNoDifference(
      try SampleSession.run(["log"] + words), Outcome(64, errors: sentence))
  }

  @Test func `help lists the choices`() throws {
    let outcome = try log("--help")
    let lines = outcome.output.split(separator: "\n")
    expectNoDifference(
      lines.drop { !$0.contains("--channel") }.prefix(2).joined(separator: "\n"),
      """
        --channel <渠道>      申请渠道；可填 inPerson 当面、oral 口头、registeredMail 邮寄、ordinaryMail
                              平信、fax 传真、online 网上、email 电子邮箱
      """)
  }

  @Test func `a check that found something shows its result and ends with 1`() throws {
    expectNoDifference(
      try log("--on", "2060-03-02", "--channel", "当面", "--item", "方案", "--json"),
      Outcome(1, output: #"{"on":"2060-03-02","channel":"inPerson","items":["方案"]}"# + "\n"))
  }

  @Test func `an error that nobody foresaw is 70`() throws {
    expectNoDifference(
      try log("--on", "2160-03-02", "--channel", "当面", "--item", "方案"),
      Outcome(70, errors: "程序内部出错（Unforeseen()）；请把这句话和所用的命令报给维护人员。\n"))
  }

  private func log(_ words: String...) throws -> Outcome { try SampleSession.run(["log"] + words) }
}
