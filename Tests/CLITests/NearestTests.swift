import CustomDump
import Office
import Testing

@testable import CLI

struct NearestTests {
  private let words = ["confirm", "contact", "calendar", "consult", "due", "登记", "确认"]

  @Test(arguments: [
    ("confrim", "confirm"), ("calender", "calendar"), ("Confirm", "confirm"), ("cal", "calendar"),
    ("deu", "due"), ("登计", "登记"), ("consutl", "consult"),
  ])
  func `a slip or a beginning finds its word`(typed: String, meant: String) {
    expectNoDifference(typed.nearest(in: words), meant)
  }

  @Test(arguments: ["xyz", "批准", "", "c", "export"])
  func `what is near to nothing finds nothing`(typed: String) {
    expectNoDifference(typed.nearest(in: words), nil)
  }

  @Test(arguments: [
    ("", "", 0), ("ab", "ba", 1), ("abc", "abd", 1), ("abc", "", 3), ("ca", "abc", 3),
  ])
  func `slips are letters more, less, other or swapped`(from: String, to: String, count: Int) {
    #expect(from.slips(to: to) == count)
  }
}
