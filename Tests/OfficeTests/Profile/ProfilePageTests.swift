import CustomDump
import Foundation
import Statute
import Testing

@testable import Office

/// The administrator's page and the loader agree.
struct ProfilePageTests {
  private let page: String

  init() throws {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
    page = try String(contentsOf: root.appending(path: "Docs/Profile.md"), encoding: .utf8)
  }

  /// The keys of the tables, or the headings of level two.
  private func described(_ start: String) -> [String] {
    page.split(separator: "\n").filter { $0.hasPrefix(start) }.compactMap {
      $0.dropFirst(start.count).split(separator: "`", omittingEmptySubsequences: false).first
        .map(String.init)
    }
  }

  /// The examples of the page, one below the other.
  private var examples: String {
    page.components(separatedBy: "```yaml\n").dropFirst()
      .compactMap { $0.components(separatedBy: "```").first }.joined()
  }

  @Test func `every key of the loader is described and no other`() {
    let sections = Set(ProfileSection.allCases.compactMap { $0.key?.rawValue })
    let keys = Set(ProfileKey.allCases.map(\.rawValue))
    let readings = Set(Reading.allCases.map(\.title))
    let rows = Set(described("| `"))
    let headings = Set(described("## "))
    expectNoDifference(rows.subtracting(readings).subtracting(keys), [])
    expectNoDifference(keys.subtracting(rows).subtracting(headings), [])
    expectNoDifference(sections.subtracting(rows).subtracting(headings), [])
  }

  @Test(arguments: Reading.allCases)
  func `every reading stands there with both answers`(_ reading: Reading) {
    let titles = [reading.title] + reading.choices.map(\.title)
    #expect(page.contains(titles.map { "| `\($0)` " }.joined()))
  }

  @Test func `the examples of the page are a profile`() throws {
    let profile = try Profile(yaml: examples, file: "Docs/Profile.md")
    expectNoDifference(profile.readings, [.correctionNoticeMet: .reached])
    expectNoDifference(profile.respondents.count, 2)
  }

  @Test func `the defaults of the page are those of the loader`() throws {
    let profile = try SampleProfile.profile()
    let defaults = [
      "补正期限": profile.correctionDays, "邮寄在途": profile.mailAllowance,
      "附件上限": profile.attachmentLimit / 1_048_576,
    ]
    for (key, days) in defaults {
      #expect(page.contains(try Regex("(?m)^\\| `\(key)` .* \\| \(days) \\|$")))
    }
  }
}
