import Casework
import Foundation
public import Letters

/// A letter that is set: a draft, or as it was set for good.
public struct SetLetter: Sendable {
  /// The number of the case.
  public let number: String
  public let kind: LetterKind
  let document: Document?
  public let letter: Letter
  let issue: Issued?

  public var isIssued: Bool { issue != nil }

  /// `2026-0001-d2-延期答复告知书.docx`
  public func fileName(_ format: LetterFormat) -> String {
    [number, document?.id.description, kind.title].compactMap { $0 }.joined(separator: "-")
      + "." + format.ending
  }
}

/// What became of an order to print.
public struct PrintedLetterView: Encodable, Hashable, Sendable {
  public let number: String
  public let document: String?
  public let kind: String
  public let title: String
  public let documentNumber: String?
  /// Whether it was set for good.
  public let issued: Bool
  /// Whether it is a document that still can change; a form is neither.
  public let draft: Bool
  public let format: String
  /// Nil where it went to standard output.
  public let path: String?
  /// SHA-256 of its bytes in hexadecimal.
  public let digest: String
}

extension Office {
  /// The bytes of a letter; those of a letter that was set for good never change.
  public func bytes(of set: SetLetter, as format: LetterFormat) throws(OfficeError) -> [UInt8] {
    try translating {
      if let digest = set.issue?.digest(of: format) {
        guard let bytes = try frozenBytes(digest) else {
          throw LetterSetter.erased(set.issue?.document ?? DocumentID(ordinal: 1))
        }
        return bytes
      }
      return try Self.bytes(of: set.letter, as: format)
    }
  }

  static func bytes(of letter: Letter, as format: LetterFormat) throws -> [UInt8] {
    do throws(LetterFault) {
      switch format {
      case .html: return Array(HTMLWriter.write([letter]).utf8)
      case .docx: return try DOCXWriter.write(letter)
      case .pdf:
        return try PDFMaker(environment: ProcessInfo.processInfo.environment).write(letter)
      case .source: return Array(LetterSourceText(letter, isDraft: letter.isDraft).text.utf8)
      }
    } catch {
      throw OfficeError(error)
    }
  }

  /// Says what was printed.
  public func view(
    of set: SetLetter, as format: LetterFormat, _ bytes: [UInt8], path: String?
  ) -> PrintedLetterView {
    PrintedLetterView(
      number: set.number, document: set.document?.id.description, kind: set.kind.rawValue,
      title: set.kind.title, documentNumber: set.document?.number?.text, issued: set.isIssued,
      draft: set.letter.isDraft,
      format: format.rawValue, path: path, digest: Self.digest(bytes))
  }
}
