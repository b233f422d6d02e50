import CustomDump
import Testing

struct IdentityCheckTests {
  private let numbers = ["32070020010418000x", "32070O200104150003", "无"]

  private let lines = """
    {"number":"32070020010418000x","type":"residentID","valid":true,"reason":"ok",\
    "normalised":"32070020010418000X"}
    {"number":"32070O200104150003","type":"residentID","valid":false,"reason":"format",\
    "normalised":null}
    {"number":"无","type":null,"valid":false,"reason":"format","normalised":null}

    """

  @Test func `typed numbers and lines of standard input have the same answers`() throws {
    expectNoDifference(
      try Ysq.run(["identity", "check"] + numbers + ["--json", "--as-of", "2026-11-22"]),
      Outcome(1, output: lines))
    expectNoDifference(
      try Ysq.run(
        "证件", "核对", "-", "--json", "--as-of", "2026-11-22",
        input: numbers.joined(separator: "\r\n")),
      Outcome(1, output: lines))
  }

  @Test func `a fault is said with its place and the only number a slip away`() throws {
    expectNoDifference(
      try Ysq.run("identity", "check", "32070O200104150003", "--as-of", "2026-11-22"),
      Outcome(
        1, output: "32070O200104150003 居民身份证号码第 6 位“O”不该出现在这里。是不是 320700200104150003？\n"))
  }

  @Test(arguments: [
    (
      "H1234567",
      "港澳居民来往内地通行证号码应当是字母 H 或者 M 加 8 位数字（旧证 10 位），这里是 7 位数字，少了一位；是护照的，请写明证件种类。"
    ),
    (
      "m123456789",
      "港澳居民来往内地通行证号码应当是字母 H 或者 M 加 8 位数字（旧证 10 位），这里是 9 位数字，多了一位（旧证则少一位）；是护照的，请写明证件种类。"
    ),
    ("990705199001010004", "居民身份证号码第 1、2 位“99”不是省级行政区划代码。"),
  ])
  func `what a number was meant to be is said with what is wrong`(
    number: String, sentence: String
  ) throws {
    expectNoDifference(
      try Ysq.run("identity", "check", number, "--as-of", "2026-11-22"),
      Outcome(1, output: "\(number) \(sentence)\n"))
  }

  @Test func `a passport of such a form is right once it is named`() throws {
    expectNoDifference(
      try Ysq.run("identity", "check", "H1234567", "--id-type", "护照").output,
      "H1234567 是护照号码，没有发现错误。\n")
  }

  @Test func `lines of a saved table are read without what the table adds`() throws {
    expectNoDifference(
      try Ysq.run(
        "identity", "check", "-", "--as-of", "2026-11-22",
        input: "\u{FEFF}32070020010418000X \r\n\n91320700QX0000122E\t\u{3000}\n"),
      Outcome(
        1,
        output: """
          32070020010418000X 是居民身份证号码，没有发现错误。
          （空行） 没有写号码。
          91320700QX0000122E 是统一社会信用代码，没有发现错误。

          """))
  }

  @Test func `numbers without a fault end well`() throws {
    expectNoDifference(
      try Ysq.run("identity", "check", "91320700QX0000122E"),
      Outcome(0, output: "91320700QX0000122E 是统一社会信用代码，没有发现错误。\n"))
  }
}
