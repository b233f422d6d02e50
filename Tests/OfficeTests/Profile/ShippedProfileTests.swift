import Casework
import CustomDump
import Foundation
import Office
import Statute
import Testing
import WorkingDays

/// The profiles that the project ships.
struct ShippedProfileTests {
  private static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "Templates/profiles")

  private static func profile(_ name: String) throws -> Profile {
    try Profile(contentsOf: folder.appending(path: name).path(percentEncoded: false))
  }

  @Test func `the example inside the binary is the file of Templates`() throws {
    let file = try String(contentsOf: Self.folder.appending(path: "示例机关.yaml"), encoding: .utf8)
    expectNoDifference(Profile.exampleText, file)
  }

  @Test func `the example publishes every channel and lets anybody approve`() throws {
    let profile = try Profile(yaml: Profile.exampleText, file: "示例")
    expectNoDifference(Channel.allCases.filter(profile.isPublished), Channel.allCases)
    expectNoDifference(profile.policy, Policy())
  }

  @Test func `the Lianyungang e-mail takes questions only`() throws {
    let profile = try Self.profile("连云港市.yaml")
    expectNoDifference(
      Channel.allCases.filter { !profile.isPublished($0) }, [.email])
    expectNoDifference(
      Channel.allCases.map(profile.confirmWithin), [nil, nil, nil, 0, 1, 1, 1])
  }

  @Test func `a city answers to the province, its office to the city since 2024`() throws {
    let profile = try Self.profile("连云港市.yaml")
    let days = ["2023-12-31", "2024-01-01"].compactMap(Day.init)
    let bodies = profile.respondents.flatMap { respondent in
      days.map {
        "\(respondent.code) \($0) \(respondent.remedies(on: $0)?.reconsideration ?? "-")"
      }
    }
    expectNoDifference(
      bodies,
      [
        "gov 2023-12-31 江苏省人民政府",
        "gov 2024-01-01 江苏省人民政府",
        "office 2023-12-31 连云港市人民政府或者江苏省人民政府办公厅",
        "office 2024-01-01 连云港市人民政府",
      ])
  }

  @Test func `the Lianyungang heads approve in their own time`() throws {
    let policy = try Self.profile("连云港市.yaml").policy
    let days = ["2023-12-31", "2024-01-01"].compactMap(Day.init)
    expectNoDifference(days.map { policy.isHead("周明远", on: $0) }, [false, true])
  }
}
