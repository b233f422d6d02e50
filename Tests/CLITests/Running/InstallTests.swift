import CustomDump
import Foundation
import Testing

/// `Scripts/install-release`.
struct InstallTests {
  private let prefix = SampleDesk.place("prefix")
  private let script = Program.root + "/Scripts/install-release"

  @Test func `the program runs from where it was installed, with its units and docs beside it`()
    throws
  {
    defer { try? FileManager.default.removeItem(atPath: prefix) }
    let build = try #require(Ysq.process([]).executableURL).deletingLastPathComponent().path
    let outcome = try Program.run(script, prefix, "--from-build", build)
    let version = try Program.run(prefix + "/bin/ysq", "--version")
    expectNoDifference(
      outcome,
      Outcome(0, output: "Installed \(version.output.dropLast()) below \(prefix)\n"))
    expectNoDifference(try kept("bin"), ["ysq"])
    expectNoDifference(
      try kept("lib/systemd/system"), ["ysq-remind.service", "ysq-remind.timer", "ysq.service"])
    let unit = try String(
      contentsOfFile: prefix + "/lib/systemd/system/ysq.service", encoding: .utf8)
    let page = try #require(unit.firstMatch(of: /Documentation=file:\/\/(.*)/)).1
    #expect(FileManager.default.fileExists(atPath: String(page)))
    #expect(try kept("share/ysq/letters").contains("答复书.mustache"))
  }

  @Test(arguments: [[], ["--from-build"], ["", ""], ["/tmp", "--from-build"]])
  func `a line that says too little or too much installs nothing`(_ words: [String]) throws {
    expectNoDifference(
      try Program.run(script, words),
      Outcome(64, output: "usage: Scripts/install-release PREFIX [--from-build FOLDER]\n"))
  }

  private func kept(_ folder: String) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: "\(prefix)/\(folder)").sorted()
  }
}
