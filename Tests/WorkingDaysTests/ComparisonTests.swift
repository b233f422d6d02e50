import CustomDump
import Synchronization
import Testing

/// The comparison that all other tests rest on.
struct ComparisonTests {
  /// Issues that reached the test library from the test below.
  private static let caught = Mutex(0)

  /// Without `IssueReportingTestSupport` a difference is printed and the test passes on Linux.
  @Test(
    .filterIssues { issue in
      if case .errorCaught = issue.kind { return true }
      caught.withLock { $0 += 1 }
      return false
    })
  func `a difference fails the test that finds it`() throws {
    expectNoDifference(1, 2)
    let count = Self.caught.withLock { $0 }
    if count != 1 { throw Unnoticed() }
  }

  /// Thrown past the filter, which hides issues but not errors.
  private struct Unnoticed: Error {}
}
