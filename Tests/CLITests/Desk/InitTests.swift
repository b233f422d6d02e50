import CustomDump
import Foundation
import Testing

struct InitTests {
  private let folder = SampleDesk.place("new")

  @Test func `a desk is made, and works`() throws {
    let outcome = try Ysq.run("init", "--desk", folder)
    #expect(outcome.code == 0)
    #expect(outcome.output.hasPrefix("已建立案件台“\(folder)”"))
    expectNoDifference(try Ysq.run("list", "--desk", folder, "--json").output, "[]\n")
    #expect(try Ysq.run("check", "--desk", folder).code == 0)
  }

  @Test func `the JSON tells the folder and the office`() throws {
    let outcome = try Ysq.run("建库", "--desk", folder, "--json")
    expectNoDifference(try JSON(outcome.output).keys, ["desk", "key", "name"])
  }

  @Test func `a folder that is not empty is refused and left as it is`() throws {
    _ = try Ysq.run("init", "--desk", folder)
    let outcome = try Ysq.run("init", "--desk", folder)
    #expect(outcome.code == 65)
    #expect(outcome.errors.contains("不是空文件夹"))
    #expect(outcome.output.isEmpty)
  }

  @Test func `a profile that is not there is 66, one that cannot be read 65, and nothing is made`()
    throws
  {
    #expect(try Ysq.run("init", "--desk", folder, "--profile", "/nowhere.yaml").code == 66)
    let broken = try SampleDesk.file("profile.yaml", "机关: [")
    #expect(try Ysq.run("init", "--desk", folder, "--profile", broken).code == 65)
    #expect(!FileManager.default.fileExists(atPath: folder + "/desk.sqlite"))
  }
}
