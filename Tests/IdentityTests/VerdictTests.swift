import CustomDump
import Identity
import Testing

/// Invented numbers: serial 000, organisation codes that begin with Q or R.
struct VerdictTests {
  struct Sample: CustomTestStringConvertible, Sendable {
    let number: String
    let type: NumberType
    let reason: Reason
    let position: Int?

    init(_ number: String, _ type: NumberType, _ reason: Reason = .ok, _ position: Int? = nil) {
      (self.number, self.type, self.reason, self.position) = (number, type, reason, position)
    }

    var testDescription: String { number }
  }

  /// A number as it is typed, and what its form makes of it.
  static let samples = [
    Sample("320700200104150003", .residentID),
    Sample("32070020010418000x", .residentID),
    Sample("810000200002290003", .residentID),
    Sample("830000199804190002", .residentID),
    Sample("3207002001041500", .residentID, .length),
    Sample("32070O200104150003", .residentID, .format, 6),
    Sample("３20700200104150003", .residentID, .format, 1),
    Sample("670700200104150003", .residentID, .province, 1),
    Sample("320700200113150003", .residentID, .date, 11),
    Sample("320700200102300003", .residentID, .date, 13),
    Sample("320700190002290003", .residentID, .date, 13),
    Sample("320700202611230003", .residentID, .future, 7),
    Sample("320700200104150004", .residentID, .checksum),
    Sample("911156198108030009", .foreignPermanentResident),
    Sample("911124198108030028", .foreignPermanentResident, .checksum),
    Sample("932682198501010017", .foreignPermanentResident),
    Sample("CAN310019800001", .foreignPermanentResident),
    Sample("91320700QX0000122E", .creditCode),
    Sample("A9110000RT0003457D", .creditCode),
    Sample("91320700QX00001221", .creditCode, .checksum),
    Sample("91320700qX0000122E", .creditCode, .format, 9),
    Sample("94320700QX0000122E", .creditCode, .type, 2),
    Sample("H12345678", .hkMacaoPermit),
    Sample("M1234567801", .hkMacaoPermit),
    Sample("12345678", .taiwanPermit),
    Sample("1234567890B", .taiwanPermit),
    Sample("E12345678", .passport),
    Sample("ea1234567", .passport),
    Sample("141234567", .passport),
    Sample("P.1234567", .passport),
    Sample("L01X00T47", .passport),
  ]

  @Test(arguments: samples)
  func `the form of a number decides its type, the rule of the type its reason`(_ sample: Sample) {
    let verdict = Verdict(Array(sample.number.utf8)[...], today: 2026_11_22)
    expectNoDifference(
      [verdict.type?.rawValue, verdict.reason.rawValue, verdict.position.map(String.init)],
      [sample.type.rawValue, sample.reason.rawValue, sample.position.map(String.init)])
  }

  @Test(arguments: [
    "", "13800000000", "军字第12345678号", "无", "12-34", "12-3456", "1234", "H 1234567",
  ])
  func `what resembles no number has no type`(_ text: String) {
    let verdict = Verdict(Array(text.utf8)[...], today: 2026_11_22)
    expectNoDifference(verdict.type, nil)
    expectNoDifference(verdict.reason, .format)
  }

  @Test(arguments: [
    Sample("1234567", .passport), Sample("1234", .passport, .length),
    Sample("H1234567", .hkMacaoPermit, .length), Sample("X12345678", .hkMacaoPermit, .format, 1),
    Sample("1234567A", .taiwanPermit, .format, 8), Sample("CAN31001980000A", .residentID, .length),
    Sample("320700200104150003", .creditCode, .region, 3),
    Sample("320700200104150003", .foreignPermanentResident, .format, 1),
    Sample("91160000QX0000122E", .creditCode, .region, 3),
    Sample("L1320700QX0000122E", .creditCode, .authority, 1),
    Sample("320700179912310003", .residentID, .dateRange, 7),
  ])
  func `a number is judged by the type that is named`(_ sample: Sample) {
    let verdict = Verdict(Array(sample.number.utf8)[...], as: sample.type, today: 2026_11_22)
    expectNoDifference(
      [verdict.reason.rawValue, verdict.position.map(String.init)],
      [sample.reason.rawValue, sample.position.map(String.init)])
  }

  @Test func `a birth is in the future until its day has come`() {
    let number = Array("320700200104150003".utf8)
    expectNoDifference(Verdict(number[...], today: 2001_04_14).reason, .future)
    expectNoDifference(Verdict(number[...], today: 2001_04_15).reason, .ok)
  }

  @Test func `small letters are kept as capitals`() {
    expectNoDifference(
      Verdict.normalised(Array("32070020010418000x".utf8)[...]), Array("32070020010418000X".utf8))
  }
}
