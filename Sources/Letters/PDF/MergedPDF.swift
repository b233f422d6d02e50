import FoundationEssentials

/// What qpdf tells of a PDF it has merged: its pages in order, and where new objects go.
struct MergedPDF: Hashable {
  struct Page: Hashable {
    /// `12 0 R`
    let reference: String
    /// Width and height as they are seen, in points.
    let size: PageSize
  }

  let pages: [Page]
  /// The reference of the tree of pages.
  let tree: String
  /// The largest number of an object.
  let lastObject: Int

  /// Reads `qpdf --json=2 --json-key=qpdf`.
  init(json: [UInt8]) throws(LetterFault) {
    guard let document = try? JSONDecoder().decode(Document.self, from: Data(json)),
      let catalog = document.objects["obj:1 0 R"]?.value, catalog.type == "/Catalog",
      let tree = catalog.pages,
      let kids = document.objects["obj:\(tree)"]?.value?.kids
    else { throw .pdfFailed(detail: "qpdf --json") }
    self.tree = tree
    lastObject = document.lastObject
    pages = kids.map { reference in
      Page(reference: reference, size: PageSize(document.objects["obj:\(reference)"]?.value))
    }
  }

  fileprivate struct Document: Decodable {
    let lastObject: Int
    let objects: [String: Object]

    private enum Keys: CodingKey { case qpdf }

    private struct Head: Decodable { let maxobjectid: Int }

    init(from decoder: any Decoder) throws {
      var parts = try decoder.container(keyedBy: Keys.self).nestedUnkeyedContainer(forKey: .qpdf)
      lastObject = try parts.decode(Head.self).maxobjectid
      objects = try parts.decode([String: Object].self)
    }
  }

  fileprivate struct Object: Decodable { let value: Entries? }

  /// The entries of a dictionary that matter here; of any other value there are none.
  fileprivate struct Entries: Decodable {
    let type: String?
    let pages: String?
    let kids: [String]?
    let box: [Double]?
    let turn: Int?

    private enum Keys: String, CodingKey {
      case type = "/Type"
      case pages = "/Pages"
      case kids = "/Kids"
      case media = "/MediaBox"
      case crop = "/CropBox"
      case turn = "/Rotate"
    }

    init(from decoder: any Decoder) throws {
      let entries = try? decoder.container(keyedBy: Keys.self)
      type = try? entries?.decode(String.self, forKey: .type)
      pages = try? entries?.decode(String.self, forKey: .pages)
      kids = try? entries?.decode([String].self, forKey: .kids)
      let crop = try? entries?.decode([Double].self, forKey: .crop)
      box = crop ?? (try? entries?.decode([Double].self, forKey: .media))
      turn = try? entries?.decode(Int.self, forKey: .turn)
    }
  }
}

/// Width and height of a page, in points.
struct PageSize: Hashable {
  let width: Double
  let height: Double

  static let a4 = PageSize(width: 595.276, height: 841.89)

  init(width: Double, height: Double) {
    self.width = width
    self.height = height
  }

  /// As the page is seen, turned where it is turned; A4 where it does not say.
  fileprivate init(_ page: MergedPDF.Entries?) {
    guard let box = page?.box, box.count == 4 else {
      self = .a4
      return
    }
    let (wide, high) = (abs(box[2] - box[0]), abs(box[3] - box[1]))
    guard wide > 0, high > 0 else {
      self = .a4
      return
    }
    let isTurned = ((page?.turn ?? 0) / 90) % 2 != 0
    self = isTurned ? Self(width: high, height: wide) : Self(width: wide, height: high)
  }
}
