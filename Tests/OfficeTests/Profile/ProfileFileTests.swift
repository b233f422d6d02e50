import CustomDump
import Foundation
import Office
import Testing

/// Files that cannot even be read as text.
struct ProfileFileTests {
  private func refusal(at path: String) throws -> OfficeError {
    try #require(throws: OfficeError.self) { try Profile(contentsOf: path) }
  }

  @Test func `a file that is not there is missing`() throws {
    let error = try refusal(at: "/nowhere/profile.yaml")
    expectNoDifference(
      error,
      OfficeError(
        .missing, code: "noProfile", message: "找不到机关配置“/nowhere/profile.yaml”，或者没有权限读取",
        hint: "请检查路径和权限"))
  }

  @Test func `a file in GB18030 is refused where it begins to be`() throws {
    let file = FileManager.default.temporaryDirectory
      .appending(path: "profile-\(ProcessInfo.processInfo.processIdentifier).yaml")
    try Data("# a\n".utf8 + [0xBB, 0xFA, 0xB9, 0xD8, 0x0A]).write(to: file)
    defer { try? FileManager.default.removeItem(at: file) }
    let path = file.path(percentEncoded: false)
    expectNoDifference(
      try refusal(at: path),
      OfficeError(
        .refused, code: "profileNotUTF8", message: "文件不是 UTF-8 编码", location: "\(path):2:1",
        hint: "请在编辑器里另存为 UTF-8"))
  }
}
