import CustomDump
import Statute
import Testing

/// 信息处理费管理办法 arts 3–5: the two tariffs.
struct FeeTariffTests {
  @Test(
    arguments: [
      (0, 0), (1, 0), (30, 0), (31, 10), (100, 700), (101, 720), (200, 2_700), (201, 2_740),
      (300, 6_700),
      // Bills that were published: Chengdu and Xi'an.
      (1_500, 54_700), (2_219, 83_460),
    ])
  func `art 5: pages of one application, in yuan`(pages: Int, yuan: Int) {
    expectNoDifference(FeeTariff.pages.quote(pages).total, yuan)
  }

  @Test(
    arguments: [
      (0, 0), (1, 0), (10, 0), (11, 100), (30, 2_000), (31, 2_200), (40, 4_000), (41, 4_300),
      (50, 7_000), (51, 7_400), (60, 11_000), (61, 11_500), (70, 16_000), (131, 68_200),
    ])
  func `art 4: pieces of one applicant in one month, in yuan`(pieces: Int, yuan: Int) {
    expectNoDifference(FeeTariff.pieces.quote(pieces).total, yuan)
  }

  @Test func `a quote shows its bands`() {
    let steps = FeeTariff.pages.quote(250).steps
    expectNoDifference(
      steps.map { [$0.first, $0.last, $0.unitPrice, $0.amount] },
      [
        [1, 30, 0, 0], [31, 100, 10, 700], [101, 200, 20, 2_000], [201, 250, 40, 2_000],
      ])
  }

  @Test(arguments: FeeTariff.allCases)
  func `the bands add up, without gap or overlap`(tariff: FeeTariff) {
    for count in 0...400 {
      let quote = tariff.quote(count)
      expectNoDifference(quote.steps.reduce(0) { $0 + $1.count }, count)
      for (left, right) in zip(quote.steps, quote.steps.dropFirst()) {
        expectNoDifference(left.last + 1, right.first)
      }
    }
  }

  @Test(arguments: FeeTariff.allCases)
  func `what is free costs nothing, and one more costs something`(tariff: FeeTariff) {
    expectNoDifference(tariff.quote(tariff.free).total, 0)
    #expect(tariff.quote(tariff.free + 1).total > 0)
  }
}
