import CustomDump
import Identity
import Testing

struct SuggestionTests {
  @Test func `a credit code with two neighbours swapped is put right`() {
    expectNoDifference(proposal("91320700QX000012E2", .creditCode), "91320700QX0000122E")
  }

  @Test(arguments: ["３２０７００２００１０４１５０００３", " 320700200104150003", "320700-20010415-0003"])
  func `what writing adds is taken away`(number: String) {
    expectNoDifference(proposal(number, .residentID), "320700200104150003")
    let verdict = Verdict(Array(number.utf8)[...], today: 2026_11_22)
    expectNoDifference(verdict.type, .residentID)
    expectNoDifference(verdict.isValid, false)
  }

  @Test func `where several numbers lie one slip away, none is proposed`() {
    expectNoDifference(proposal("320700200104150004", .residentID), nil)
  }

  @Test func `a number without a check is not guessed`() {
    expectNoDifference(proposal("X12345678", .hkMacaoPermit), nil)
  }

  /// Whatever is proposed for any slip in a number is right, and one slip away from what was typed.
  @Test func `what is proposed is right`() {
    let number = Array("91320700QX0000122E".utf8)
    var proposals = 0
    for index in number.indices.dropLast() {
      var slip = number
      slip.swapAt(index, index + 1)
      guard slip != number, let found = proposal(slip, .creditCode) else { continue }
      proposals += 1
      expectNoDifference(Verdict(Array(found.utf8)[...], as: .creditCode, today: 0).reason, .ok)
    }
    #expect(proposals > 0)
  }

  private func proposal(_ number: String, _ type: NumberType) -> String? {
    proposal(Array(number.utf8), type)
  }

  private func proposal(_ number: [UInt8], _ type: NumberType) -> String? {
    suggestion(for: number[...], as: type, today: 2026_11_22)
      .map { String(decoding: $0, as: UTF8.self) }
  }
}
