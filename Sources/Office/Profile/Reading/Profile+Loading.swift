import Foundation
import Yams

extension Profile {
  /// Reads the file at `path`.
  public init(contentsOf path: String) throws(OfficeError) {
    guard let content = FileManager.default.contents(atPath: path) else {
      throw OfficeError(
        .missing, code: "noProfile", message: "找不到机关配置“\(path)”，或者没有权限读取",
        hint: "请检查路径和权限")
    }
    guard let text = String(validating: content, as: UTF8.self) else {
      throw OfficeError(
        .refused, code: "profileNotUTF8", message: "文件不是 UTF-8 编码",
        location: "\(path):\(Self.firstBrokenLine(content)):1", hint: "请在编辑器里另存为 UTF-8")
    }
    try self.init(yaml: text, file: path)
  }

  /// Reads the text of the file that is called `file` where it is at fault.
  public init(yaml: String, file: String) throws(OfficeError) {
    do {
      try self.init(yaml: yaml)
    } catch {
      throw OfficeError(error, file: file)
    }
  }

  /// Reads the text, or says everything that is wrong with it.
  init(yaml: String) throws(ProfileFaults) {
    var reader = ProfileReader()
    let profile = try reader.profile(Self.tree(yaml))
    let faults = reader.faults.sorted { ($0.line, $0.column) < ($1.line, $1.column) }
    if let first = faults.first {
      throw ProfileFaults(first: first, others: Array(faults.dropFirst()))
    }
    guard let profile else { preconditionFailure("a profile without a value or a fault") }
    self = profile
  }

  /// The node tree of the text, whose byte order mark says nothing.
  private static func tree(_ yaml: String) throws(ProfileFaults) -> Node {
    do {
      let hasMark = yaml.unicodeScalars.first == "\u{FEFF}"
      let text = hasMark ? String(yaml.unicodeScalars.dropFirst()) : yaml
      return try Yams.compose(yaml: text, .default, .default, .utf8) ?? Node([(Node, Node)]())
    } catch {
      throw ProfileFaults(first: PlacedFault(error), others: [])
    }
  }

  private static func firstBrokenLine(_ content: Data) -> Int {
    let lines = content.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    let broken = lines.firstIndex { String(validating: $0, as: UTF8.self) == nil }
    return (broken ?? 0) + 1
  }
}
