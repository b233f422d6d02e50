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

  @Test func `numbers without a fault end well`() throws {
    expectNoDifference(
      try Ysq.run("identity", "check", "91320700QX0000122E"),
      Outcome(0, output: "91320700QX0000122E 是统一社会信用代码，没有发现错误。\n"))
  }
}
