internal import Files
import FoundationEssentials
import Glibc

/// A folder for one run of a program, private to its owner.
struct ScratchFolder {
  let path: String

  init(under parent: String) throws(LetterFault) {
    var template = Array("\(parent)/ysq-XXXXXX".utf8CString)
    guard mkdtemp(&template) != nil else { throw .file(FileFault(parent)) }
    path = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  func path(_ name: String) -> String { "\(path)/\(name)" }

  func write(_ bytes: [UInt8], to name: String) throws(LetterFault) {
    do {
      let file = try DraftFile(target: path(name))
      try file.write(bytes)
      try file.finish()
    } catch {
      throw .file(error)
    }
  }

  /// The bytes of a file in it.
  func read(_ name: String) throws(LetterFault) -> [UInt8] {
    guard let content = FileManager.default.contents(atPath: path(name)) else {
      throw .file(FileFault(path(name)))
    }
    return Array(content)
  }

  func remove() { try? FileManager.default.removeItem(atPath: path) }
}
