import CustomDump
import Office
import Testing

struct ViewJSONTests {
  @Test func `keys come in the order of the properties, and nothing is written as null`() throws {
    let json = try text(Sample(number: "2026-0001", receivedOn: nil, days: 20, parts: [nil, 1]))
    expectNoDifference(
      json, #"{"number":"2026-0001","receivedOn":null,"days":20,"parts":[null,1],"inner":null}"#)
  }

  @Test func `views inside views keep their nulls`() throws {
    let inner = Sample(number: "b", receivedOn: "2026-01-05", days: nil, parts: [])
    let json = try text([Sample(number: "a", receivedOn: nil, days: 1, parts: [], inner: [inner])])
    expectNoDifference(
      json,
      #"[{"number":"a","receivedOn":null,"days":1,"parts":[],"inner":[{"number":"b","#
        + #""receivedOn":"2026-01-05","days":null,"parts":[],"inner":null}]}]"#)
  }

  @Test func `quotes, backslashes and control characters are escaped, slashes are not`() throws {
    try expectNoDifference(
      text("\"a\\b\"/征收\n\t\r\u{1}"), #""\"a\\b\"/征收\n\t\u000d\u0001""#)
  }

  @Test func `every kind of optional number and truth value can be null`() throws {
    expectNoDifference(
      try text(Numbers()),
      #"{"truth":null,"small":null,"large":null,"share":null,"count":null}"#)
    let numbers = Numbers(
      truth: false, small: -1, large: 9_007_199_254_740_993, share: 0.5, count: 3)
    expectNoDifference(
      try text(numbers),
      #"{"truth":false,"small":-1,"large":9007199254740993,"share":0.5,"count":3}"#)
  }

  @Test func `containers written by hand are closed where they end`() throws {
    expectNoDifference(try text(ByHand()), #"{"cells":{"person":1},"rows":[[2],[]],"total":3}"#)
  }

  private func text(_ view: some Encodable) throws -> String {
    String(decoding: try ViewJSON.bytes(of: view), as: UTF8.self)
  }

  private struct Sample: Encodable {
    let number: String
    let receivedOn: String?
    let days: Int?
    let parts: [Int?]
    var inner: [Sample]?
  }

  private struct Numbers: Encodable {
    var truth: Bool?
    var small: Int8?
    var large: Int64?
    var share: Double?
    var count: UInt32?
  }

  private struct ByHand: Encodable {
    enum Keys: CodingKey { case cells, rows, total, person }

    func encode(to encoder: any Encoder) throws {
      var container = encoder.container(keyedBy: Keys.self)
      var cells = container.nestedContainer(keyedBy: Keys.self, forKey: .cells)
      try cells.encode(1, forKey: .person)
      var rows = container.nestedUnkeyedContainer(forKey: .rows)
      var row = rows.nestedUnkeyedContainer()
      try row.encode(2)
      _ = rows.nestedUnkeyedContainer()
      try container.encode(3, forKey: .total)
    }
  }
}
