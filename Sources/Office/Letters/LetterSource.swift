import CaseStore
import Foundation

/// A template by its name: the office's own, else the one that comes with the program.
struct LetterSource: Sendable {
  let name: String
  let standard: [UInt8]
  /// The ending of its file.
  var ending = Self.ending

  /// The ending of templates of letters.
  static let ending = ".mustache"

  var fileName: String { name + ending }

  var standardText: String { String(decoding: standard, as: UTF8.self) }

  /// The text, and the file it stands in for what is wrong with it.
  func text(in folder: String) throws(OfficeError) -> (text: String, file: String) {
    let path = "\(folder)/templates/\(fileName)"
    guard FileManager.default.fileExists(atPath: path) else { return (standardText, fileName) }
    guard let bytes = FileManager.default.contents(atPath: path),
      let text = String(data: bytes, encoding: .utf8)
    else {
      throw OfficeError(
        .refused, code: "templateUnreadable", message: "模板“\(path)”读不出来，或者不是 UTF-8 文本",
        hint: "请另存为 UTF-8；删去它就用系统自带的模板")
    }
    return (text, path)
  }
}
