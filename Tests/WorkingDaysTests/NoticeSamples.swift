import Foundation
import Testing
import WorkingDays

/// The text of a notice, from this folder or from the one the notices were handed over in.
struct NoticeSample: CustomTestStringConvertible, Sendable {
  /// `2015`, or `2015-amended`.
  let name: String
  let text: String

  var testDescription: String { name }

  /// All texts, of both folders.
  static let all: [NoticeSample] = (own + handedOver).sorted { $0.name < $1.name }

  private static let own = samples(in: URL(filePath: #filePath).deletingLastPathComponent())
  private static let handedOver = Shared.folder.map(samples) ?? []

  private static func samples(in parent: URL) -> [NoticeSample] {
    let folder = parent.appending(
      path: parent.lastPathComponent == "calendar" ? "notices" : "Notices")
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    return names.compactMap { name in
      let text = try? String(contentsOf: folder.appending(path: name), encoding: .utf8)
      return text.map { NoticeSample(name: String(name.dropLast(4)), text: $0) }
    }
  }

  var year: Int { Int(name.prefix(4)) ?? 0 }
  var isAmending: Bool { name.hasSuffix("-amended") }

  /// The notice as the program has it.
  var builtIn: Notice? {
    Notices.builtIn.known(on: day("2026-11-22")).first {
      $0.year == year && ($0.kind == .yearly) != isAmending
    }
  }

  /// Reads a text in the place of this one, with the notices that were known when it came out.
  func read(_ text: String) throws(NoticeFault) -> Notice {
    let published = builtIn?.published ?? day("2026-11-22")
    return try NoticeReader.read(
      text, options: NoticeOptions(importedOn: published),
      amending: Notices.builtIn.known(on: published))
  }
}
