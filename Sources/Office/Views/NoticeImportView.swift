import Statute

/// What importing a notice does (`calendar import --json`).
public struct NoticeImportView: Encodable, Hashable, Sendable {
  public let year: Int
  public let number: String?
  public let title: String
  public let published: String
  /// Whether the desk knew it already, so that nothing changes.
  public let known: Bool
  /// Days off of the year after the import.
  public let off: [String]
  /// Weekend days worked in the year after the import.
  public let work: [String]
  public let moves: [MoveView]
  /// Whether it is stored now.
  public private(set) var imported = false
  /// The days that are off or worked out of the ordinary, with their reasons, for the page; not
  /// part of the JSON.
  public let days: [DayCheck]

  private enum CodingKeys: CodingKey {
    case year, number, title, published, known, off, work, moves, imported
  }

  var afterImport: NoticeImportView {
    var view = self
    view.imported = true
    return view
  }
}

/// A deadline that the notice moves.
public struct MoveView: Encodable, Hashable, Sendable {
  public let number: String
  public let term: String
  public let old: String
  public let new: String
}

extension MoveView {
  public var termTitle: String { term.title(of: Term.self) }
}
