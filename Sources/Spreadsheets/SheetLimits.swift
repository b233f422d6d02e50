/// What a reader refuses rather than spend time and memory on.
///
/// The standard is far above any register, and keeps memory under about 100 MB whatever comes.
public struct SheetLimits: Hashable, Sendable {
  /// The last column, from 1, that may hold something.
  public var columns = 1_024
  /// UTF-8 bytes of one cell; Excel holds 32,767 characters.
  public var cellBytes = 256 << 10
  /// UTF-8 bytes of one row.
  public var rowBytes = 4 << 20
  /// Rows that hold something.
  public var rows = 10_000_000
  /// Files in the zip of a workbook.
  public var parts = 10_000
  /// How much larger than packed a part of a workbook may be, once it is over `freeBytes`.
  public var expansion = 100
  /// Bytes up to which a part may be packed as well as it likes.
  public var freeBytes = 64 << 20
  /// Bytes of all parts that are read, unpacked.
  public var unpackedBytes = 4 << 30
  /// Texts in the table that cells of a workbook share.
  public var sharedTexts = 50_000_000
  /// Bytes of all rows, to which a few shared texts may swell.
  public var rowsBytes = 8 << 30
  /// Elements inside one another; a sheet needs about eight.
  public var depth = 64
  /// Bytes of one tag or comment.
  public var tagBytes = 1 << 20
  /// Blocks of merged cells, number formats and sheets, each.
  public var tableEntries = 100_000

  public init() {}
}
