import CustomDump
import Testing

struct FeeTests {
  @Test func `a quote shows the bands of each tariff asked for`() throws {
    expectNoDifference(
      try Ysq.run("收费", "测算", "--pieces", "35", "--pages", "120"),
      Outcome(
        0,
        output: """
          按件计收：35 件，共 3000 元
          档次            件数  元/件  金额（元）
          第 1 至 10 件     10      0           0
          第 11 至 30 件    20    100        2000
          第 31 至 35 件     5    200        1000
          按量计收：120 页，共 1100 元
          档次              页数  元/页  金额（元）
          第 1 至 30 页       30      0           0
          第 31 至 100 页     70     10         700
          第 101 至 120 页    20     20         400

          """))
  }

  @Test func `a quote in JSON has both tariffs, null for what was not asked`() throws {
    expectNoDifference(
      try Ysq.run("fee", "quote", "--pages", "40", "--json"),
      Outcome(
        0,
        output: #"{"pieces":null,"pages":{"count":40,"total":100,"steps":["#
          + #"{"first":1,"last":30,"unitPrice":0,"count":30,"amount":0},"#
          + #"{"first":31,"last":40,"unitPrice":10,"count":10,"amount":100}]}}"# + "\n"))
  }

  @Test func `a quote without a count asks for one`() throws {
    expectNoDifference(
      try Ysq.run("fee", "quote"),
      Outcome(64, errors: "缺少 --pieces <件数>（同一申请人本月累计的件数，本件在内）；请补上这一项。\n"))
  }
}
