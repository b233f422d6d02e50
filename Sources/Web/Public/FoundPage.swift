import Casework
import Office

/// What is public already, found by words.
struct FoundPage: Sendable {
  let text: String
  let rows: [Row]
  let isSearched: Bool
  let isEmpty: Bool
  let hasMore: Bool

  struct Row: Sendable {
    let title: String
    let documentNumber: String?
    let publishedOn: String?
    /// The words around the hit; nil where the title says the same.
    let excerpt: Excerpt?
    /// Where it stands; nil where that is not known, or is no address of the web.
    let address: String?
  }

  struct Excerpt: Sendable {
    let before: String
    let hit: String
    let after: String
  }

  private static let most = 30

  init(_ text: String, _ office: Office) throws {
    self.text = String(text.prefix(100))
    let found = try Self.rows(self.text, most: Self.most + 1, office)
    hasMore = found.count > Self.most
    rows = Array(found.prefix(Self.most))
    isSearched = !self.text.isEmpty
    isEmpty = isSearched && rows.isEmpty
  }

  /// Publications that are up; what waits to go up is nobody's yet.
  static func rows(_ text: String, most: Int, _ office: Office) throws -> [Row] {
    guard text.contains(where: { !$0.isWhitespace }) else { return [] }
    let hits = try office.searchPublications(text, Slice(limit: 200), office.standpoint)
      .filter { $0.phase == PublicationPhase.published.rawValue }
    return try hits.prefix(most).map {
      Row($0, try office.showPublication($0.number, office.standpoint))
    }
  }
}

extension FoundPage.Row {
  fileprivate init(_ hit: PublicationHitView, _ view: PublicationView) {
    let address = view.address ?? ""
    let isWeb = ["https://", "http://"].contains { address.lowercased().hasPrefix($0) }
    self.init(
      title: view.title, documentNumber: view.documentNumber, publishedOn: view.publishedOn,
      excerpt: FoundPage.Excerpt(hit, beside: view.title), address: isWeb ? address : nil)
  }
}

extension FoundPage.Excerpt {
  fileprivate init?(_ hit: PublicationHitView, beside title: String) {
    let isTitle = hit.before + hit.hit + hit.after == title
    guard !isTitle, !hit.hit.isEmpty else { return nil }
    self.init(before: hit.before, hit: hit.hit, after: hit.after)
  }
}
