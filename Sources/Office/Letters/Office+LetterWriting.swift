import Casework
import Files
import Foundation
import Letters
import WorkingDays

extension Office {
  /// Writes bytes to a file that is whole under its name or not there, private to its owner.
  public func write(_ bytes: [UInt8], to path: String) throws(OfficeError) {
    do {
      let draft = try DraftFile(target: path)
      try draft.write(bytes)
      try draft.finish()
    } catch {
      throw OfficeError(error, option: "--out")
    }
  }
}

/// A letter as text, for programs and for the screen.
public struct LetterTextView: Encodable, Hashable, Sendable {
  public let number: String
  public let document: String?
  public let kind: String
  public let title: String
  public let documentNumber: String?
  public let issued: Bool
  /// In the language of the templates.
  public let text: String

  public init(_ set: SetLetter) {
    number = set.number
    document = set.document?.id.description
    kind = set.kind.rawValue
    title = set.kind.title
    documentNumber = set.document?.number?.text
    issued = set.isIssued
    text = LetterSourceText(set.letter, isDraft: set.letter.isDraft).text
  }
}
