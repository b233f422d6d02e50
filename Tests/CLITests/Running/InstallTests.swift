import CustomDump
import Foundation
import Support
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

  @Test(.enabled(if: Program.path("dpkg-query") != nil && Program.path("ldd") != nil))
  func `every library that the program is linked to is in the list of packages`() throws {
    let list = try Program.run(Program.root + "/Scripts/install-runtime", "--list").output
    let packages = Set(list.split(separator: "\n").map(String.init))
    let program = try #require(Ysq.process([]).executableURL).path
    let linked = try Program.run(try #require(Program.path("ldd")), program).output
    // What Debian always has, what those packages bring along, and the runtime that a release holds.
    let brought: Set = ["libc6", "libgcc-s1", "zlib1g", "libbz2-1.0", "libssl3", "libminizip1"]
    let paths = linked.matches(of: /=> (\/\S+)/).map { String($0.1) }
    let owners = try paths.filter { !$0.contains("swift") }.compactMap(Self.owner)
    #expect(owners.contains("libzip4"))
    expectNoDifference(Set(owners).subtracting(packages).subtracting(brought), [])
  }

  /// The package that a library comes from; the loader tells its path by way of a link.
  private static func owner(_ path: String) throws -> String? {
    for known in [path, path.replacing(/^\/usr/, with: ""), "/usr" + path] {
      let outcome = try Program.run("/usr/bin/dpkg-query", "-S", known)
      if outcome.code == 0 { return outcome.output.split(separator: ":").first.map(String.init) }
    }
    return nil
  }

  private func kept(_ folder: String) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: "\(prefix)/\(folder)").sorted()
  }
}
