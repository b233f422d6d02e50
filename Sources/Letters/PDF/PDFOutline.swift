import FoundationEssentials

/// The outline of a bound PDF, as qpdf takes new objects: groups, and the pieces under them.
struct PDFOutline {
  private let tree: String
  private let lastObject: Int
  private let items: [Item]

  /// One line of the outline.
  private struct Item {
    let title: String
    /// The reference of its page.
    let page: String
    var below: [Item] = []
  }

  /// - Parameter pages: The page, from 0, on which each piece begins.
  init(_ pieces: [PDFPiece], pages: [Int], of merged: MergedPDF) {
    tree = merged.tree
    lastObject = merged.lastObject
    var items: [Item] = []
    for (piece, page) in zip(pieces, pages) where merged.pages.indices.contains(page) {
      let item = Item(title: piece.title, page: merged.pages[page].reference)
      guard let group = piece.group else {
        items.append(item)
        continue
      }
      if items.last?.title != group || items.last?.below.isEmpty == true {
        items.append(Item(title: group, page: item.page))
      }
      items[items.count - 1].below.append(item)
    }
    self.items = items
  }

  /// The objects as `--update-from-json` reads them.
  func json() throws(LetterFault) -> [UInt8] {
    let head = JSONValue.entries([
      "jsonversion": .number(2), "pdfversion": .text("1.7"),
      "pushedinheritedpageresources": .flag(true), "calledgetallpages": .flag(true),
      "maxobjectid": .number(lastObject + objects.count),
    ])
    let document = JSONValue.entries([
      "version": .number(2), "qpdf": .list([head, .entries(objects)]),
    ])
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys]
    guard let data = try? encoder.encode(document) else { throw .pdfFailed(detail: "outline") }
    return Array(data)
  }

  private var objects: [String: JSONValue] {
    var maker = Maker(next: lastObject + 2)
    let root = "\(lastObject + 1) 0 R"
    let ends = maker.add(items, under: root)
    maker.objects["obj:\(root)"] = Maker.object([
      "/Type": .text("/Outlines"), "/First": ends.map { .text($0.first) },
      "/Last": ends.map { .text($0.last) }, "/Count": .number(items.count),
    ])
    maker.objects["obj:1 0 R"] = Maker.object([
      "/Type": .text("/Catalog"), "/Pages": .text(tree), "/Outlines": .text(root),
      "/PageMode": .text("/UseOutlines"), "/Lang": .text("u:zh-CN"),
    ])
    return maker.objects
  }

  /// Gives each line a number and ties it to those beside and below it.
  private struct Maker {
    var next: Int
    var objects: [String: JSONValue] = [:]

    mutating func add(_ items: [Item], under parent: String) -> (first: String, last: String)? {
      let names = items.indices.map { "\(next + $0) 0 R" }
      next += items.count
      for (index, item) in items.enumerated() {
        let below = add(item.below, under: names[index])
        objects["obj:\(names[index])"] = Self.object([
          "/Title": .text("u:" + item.title), "/Parent": .text(parent),
          "/Dest": .list([.text(item.page), .text("/Fit")]),
          "/Prev": index > 0 ? .text(names[index - 1]) : nil,
          "/Next": index + 1 < names.count ? .text(names[index + 1]) : nil,
          "/First": below.map { .text($0.first) }, "/Last": below.map { .text($0.last) },
          // Closed: minus what would be shown.
          "/Count": below == nil ? nil : .number(-item.below.count),
        ])
      }
      guard let first = names.first, let last = names.last else { return nil }
      return (first, last)
    }

    static func object(_ entries: [String: JSONValue?]) -> JSONValue {
      .entries(["value": .entries(entries.compactMapValues { $0 })])
    }
  }
}

/// A value of JSON that is written.
private indirect enum JSONValue: Encodable {
  case text(String)
  case number(Int)
  case flag(Bool)
  case list([JSONValue])
  case entries([String: JSONValue])

  func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    switch self {
    case .text(let text): try container.encode(text)
    case .number(let number): try container.encode(number)
    case .flag(let flag): try container.encode(flag)
    case .list(let list): try container.encode(list)
    case .entries(let entries): try container.encode(entries)
    }
  }
}
