/// What a file turned out to be.
public enum SheetForm: Hashable, Sendable {
  case csv(encoding: TextEncoding, delimiter: Delimiter)
  case xlsx(sheet: String)
}

/// How the characters of a text are written as bytes.
public enum TextEncoding: String, CaseIterable, Sendable {
  case utf8 = "UTF-8"
  /// With the byte order mark by which Excel knows UTF-8.
  case utf8WithMark = "UTF-8（带 BOM）"
  /// What Chinese editions of Windows and Excel write; includes GBK and GB 2312.
  case gb18030 = "GB18030"
  case utf16LittleEndian = "UTF-16LE"
  case utf16BigEndian = "UTF-16BE"

  /// The name as officers see it.
  public var title: String { rawValue }
}

/// What stands between the cells of a line.
public enum Delimiter: String, CaseIterable, Sendable {
  case comma = ","
  case tab = "\t"
  case semicolon = ";"
  /// The Chinese comma `，`, typed by hand in editors.
  case fullWidthComma = "，"

  /// The name as officers see it.
  public var title: String {
    switch self {
    case .comma: "逗号"
    case .tab: "制表符"
    case .semicolon: "分号"
    case .fullWidthComma: "全角逗号"
    }
  }
}

/// How far a reader got, in bytes; `done` reaches `total` with the last row.
public struct SheetProgress: Hashable, Sendable {
  public let done: Int
  public let total: Int

  public init(done: Int, total: Int) {
    self.done = done
    self.total = total
  }
}
