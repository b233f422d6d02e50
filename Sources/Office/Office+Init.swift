import CaseStore
import Foundation
import WorkingDays

extension Office {
  /// Makes a desk in a new or empty folder; without a profile, that of 示例机关.
  public static func create(
    _ folder: String, profile path: String?, clock: OfficeClock, key: String? = nil
  ) throws(OfficeError) -> Office {
    try translating {
      try requireEmpty(folder)
      let text = try path.map(profileText) ?? Profile.exampleText
      let profile = try Profile(yaml: text, file: path ?? Self.profileFile)
      let store = try makeStore(folder, profile, key)
      for name in ["attachments", "letters", "templates"] {
        try FileManager.default.createDirectory(
          atPath: folder + "/" + name, withIntermediateDirectories: true)
      }
      try Data(text.utf8).write(to: URL(filePath: folder + "/" + Self.profileFile))
      let office = Office(folder: folder, clock: clock, profile: profile, store: store)
      try office.refresh()
      return office
    }
  }

  static func requireEmpty(_ folder: String) throws {
    let contents = try? FileManager.default.contentsOfDirectory(atPath: folder)
    guard contents?.isEmpty ?? !FileManager.default.fileExists(atPath: folder) else {
      throw OfficeError(
        .refused, code: "folderNotEmpty", message: "“\(folder)”不是空文件夹", field: "--desk",
        hint: "请换一个新文件夹，原有内容没有改动")
    }
  }

  /// The text of a profile that loads; what stands in it word for word is kept.
  private static func profileText(_ path: String) throws -> String {
    _ = try Profile(contentsOf: path)
    return String(decoding: FileManager.default.contents(atPath: path) ?? Data(), as: UTF8.self)
  }

  /// A place where no desk can be made is the clerk's to change, not the program's fault.
  private static func makeStore(
    _ folder: String, _ profile: Profile, _ key: String?
  ) throws -> Store {
    do {
      return try Store.create(at: folder, agency: profile.code, name: profile.name, key: key)
    } catch let error as CocoaError {
      throw OfficeError(
        error.code == .fileWriteOutOfSpace ? .unavailable : .refused, code: "cannotCreateDesk",
        message: "不能在“\(folder)”建立案件台", field: "--desk", hint: "请检查上级文件夹是否存在、是否有写入权限")
    }
  }
}
