import CaseStore
import Foundation
import WorkingDays

extension Office {
  /// Makes a desk in a new or empty folder; without a profile, that of 示例机关.
  public static func create(
    _ folder: String, profile path: String?, clock: OfficeClock
  ) throws(OfficeError) -> Office {
    try translating {
      try requireEmpty(folder)
      let text = try path.map(profileText) ?? Profile.example
      let profile = try Profile.read(text, file: path ?? Profile.fileName)
      let store = try Store.create(at: folder, agency: profile.agency, name: profile.name)
      for name in ["attachments", "letters", "templates"] {
        try FileManager.default.createDirectory(
          atPath: folder + "/" + name, withIntermediateDirectories: true)
      }
      try Data(text.utf8).write(to: URL(filePath: folder + "/" + Profile.fileName))
      let office = Office(folder: folder, clock: clock, profile: profile, store: store)
      try office.refresh()
      return office
    }
  }

  private static func requireEmpty(_ folder: String) throws {
    let contents = try? FileManager.default.contentsOfDirectory(atPath: folder)
    guard contents?.isEmpty ?? !FileManager.default.fileExists(atPath: folder) else {
      throw OfficeError(
        .refused, code: "folderNotEmpty", message: "“\(folder)”不是空文件夹", field: "--desk",
        hint: "请换一个新文件夹，原有内容没有改动")
    }
  }

  private static func profileText(_ path: String) throws -> String {
    guard let data = FileManager.default.contents(atPath: path) else {
      throw OfficeError(
        .missing, code: "noSuchFile", message: "找不到机关设置文件“\(path)”", field: "--profile")
    }
    guard let text = String(data: data, encoding: .utf8) else {
      throw OfficeError(
        .refused, code: "notUTF8", message: "“\(path)”不是 UTF-8 文本", field: "--profile",
        hint: "请另存为 UTF-8 编码")
    }
    return text
  }
}
