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

  /// Writes a file that lives no longer than the folder: nobody waits for the disk.
  func write(_ bytes: [UInt8], to name: String) throws(LetterFault) {
    guard let file = fopen(path(name), "w") else { throw .file(FileFault(path(name))) }
    let isWhole = fwrite(bytes, 1, bytes.count, file) == bytes.count
    let fault = FileFault(path(name))
    guard fclose(file) == 0 else { throw .file(FileFault(path(name))) }
    guard isWhole else { throw .file(fault) }
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
