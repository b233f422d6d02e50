import Foundation
import Yams

/// Which heading of a file means which column, where the program does not know it by itself.
///
///     受理编号: 申请编号
///     领导批示: 忽略
public struct RegisterMapping: Sendable {
  /// The word that says that a column is not taken over.
  static let ignored = "忽略"

  private var columns: [String: Int?] = [:]

  public init() {}

  /// Reads a mapping file; what is wrong with it is told with its line.
  public init(contentsOf path: String) throws(OfficeError) {
    guard let data = FileManager.default.contents(atPath: path) else {
      throw OfficeError(
        .missing, code: "noSuchFile", message: "找不到文件“\(path)”，或者不能读取", field: "--mapping",
        hint: "请核对文件名和所在的文件夹")
    }
    let node: Node?
    do {
      node = try Yams.compose(yaml: String(decoding: data, as: UTF8.self))
    } catch {
      throw Self.fault(path, nil, "对照表写得不对")
    }
    guard let rows = node?.mapping else { throw Self.fault(path, nil, "对照表里没有内容") }
    for (key, value) in rows {
      guard let heading = key.string, let title = value.string else {
        throw Self.fault(path, key.mark?.line, "每行应写作“文件里的列名: 台账的列名”")
      }
      columns[Heading.plain(heading)] = try Self.place(title, path, value.mark?.line)
    }
  }

  /// The column that a heading means.
  func column(_ heading: String) -> Int? {
    guard !heading.isEmpty else { return nil }
    return columns[Heading.plain(heading)] ?? RegisterColumn.named(heading)
  }

  private static func place(_ title: String, _ path: String, _ line: Int?) throws(OfficeError)
    -> Int?
  {
    if title == ignored || title.isEmpty { return nil }
    if let place = RegisterColumn.titled(title) { return place }
    let near = title.nearest(in: RegisterColumn.all.map(\.title)).map { "，是不是“\($0)”" } ?? ""
    throw fault(path, line, "台账没有“\(title)”这一列\(near)")
  }

  private static func fault(_ path: String, _ line: Int?, _ message: String) -> OfficeError {
    OfficeError(
      .refused, code: "badMapping", message: message, field: "--mapping",
      location: line.map { "\(path):\($0)" } ?? path, hint: "用 --print-mapping 可以生成一份")
  }
}

extension RegisterLayout {
  /// A mapping file for this register: what is understood, what is probably meant, what is not.
  var mappingText: String {
    var lines = [
      "# 列名对照表：冒号前是文件里的列名，冒号后是台账的列名；不导入的写“\(RegisterMapping.ignored)”。"
    ]
    var taken = Set(columns.compactMap(\.self))
    for (heading, column) in zip(headings, columns) where !heading.isEmpty {
      lines.append("\(Self.quoted(heading)): " + Self.proposal(heading, column, &taken))
    }
    let missing = RegisterColumn.all.enumerated()
      .filter { $0.element.isNeeded && !taken.contains($0.offset) }.map(\.element.title)
    if !missing.isEmpty { lines.append("# 还缺：\(missing.joined(separator: "、"))") }
    return lines.joined(separator: "\n") + "\n"
  }

  /// The column that is meant, or probably meant, each column once.
  private static func proposal(
    _ heading: String, _ column: Int?, _ taken: inout Set<Int>
  ) -> String {
    if let column { return RegisterColumn.all[column].title }
    guard let guess = HeadingGuess.column(heading) else { return RegisterMapping.ignored }
    guard let place = guess, taken.insert(place).inserted else {
      return RegisterMapping.ignored + "  # 请核对"
    }
    return RegisterColumn.all[place].title + "  # 请核对"
  }

  private static func quoted(_ heading: String) -> String {
    "\""
      + heading.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"")
      .replacing("\n", with: "\\n") + "\""
  }
}
