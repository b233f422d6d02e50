/// A letter or form as it is written on paper, before anything is known of the file that holds it.
public struct Letter: Hashable, Sendable {
  public var form: LetterForm
  /// The name in the red head (发文机关标志); nil on forms.
  public var head: String?
  /// The 文号, or the words that stand in its place on a draft.
  public var number: String?
  public var title: String?
  public var blocks: [LetterBlock]
  public var signature: Signature?
  /// What stands below the signature: 附注.
  public var notes: [LetterBlock]
  /// Whether it is marked as a draft on every page.
  public var isDraft: Bool

  public init(
    form: LetterForm, head: String? = nil, number: String? = nil, title: String? = nil,
    blocks: [LetterBlock], signature: Signature? = nil, notes: [LetterBlock] = [],
    isDraft: Bool = false
  ) {
    self.form = form
    self.head = head
    self.number = number
    self.title = title
    self.blocks = blocks
    self.signature = signature
    self.notes = notes
    self.isDraft = isDraft
  }
}

extension Letter {
  /// Several forms as one, each on a page of its own; nil where there is none.
  public static func bundle(_ forms: [Letter]) -> Letter? {
    guard var bundle = forms.first else { return nil }
    bundle.blocks = bundle.closedBlocks
    bundle.signature = nil
    bundle.notes = []
    for form in forms.dropFirst() {
      let opening = [form.number.map(LetterBlock.line), form.title.map(LetterBlock.title)]
      bundle.blocks += [.pageBreak] + opening.compactMap(\.self) + form.closedBlocks
    }
    return bundle
  }

  /// All that stands below the title, as blocks.
  private var closedBlocks: [LetterBlock] {
    blocks + (signature.map { [.line($0.name), .line($0.day)] } ?? []) + notes
  }
}

/// The page a letter is set on.
public enum LetterForm: String, CaseIterable, Hashable, Sendable {
  /// 公文: A4, margins and type area of GB/T 9704, 22 lines of 28 characters, red head.
  case official
  /// 表格: A4, without head and seal place: registers, sheets for signatures, covers, lists.
  case sheet
  /// 信封: an envelope of 230 × 120 mm (ZL), the EMS slip beside it.
  case envelope

  /// The word that a template uses for it.
  public var title: String {
    switch self {
    case .official: "公文"
    case .sheet: "表格"
    case .envelope: "信封"
    }
  }
}

/// One block of a letter. A text may break its line where the value did (U+2028).
public enum LetterBlock: Hashable, Sendable {
  /// The title of a further form in the same file.
  case title(String)
  /// To whom it goes, flush left: 申请人：
  case salutation(String)
  /// 一、…, in 黑体.
  case heading(String)
  /// （一）…, in 楷体.
  case subheading(String)
  /// Two characters indented.
  case paragraph(String)
  /// Flush left, without indentation.
  case line(String)
  case table(LetterTable)
  case pageBreak
}

/// A table; every row has as many cells as there are columns, wide cells count their columns.
public struct LetterTable: Hashable, Sendable {
  /// The widths of the columns in parts of the type area; equal where nothing is said.
  public var widths: [Int]
  /// Repeated on every page the table goes on.
  public var header: [String]?
  public var rows: [[LetterCell]]

  public init(widths: [Int], header: [String]? = nil, rows: [[LetterCell]]) {
    self.widths = widths
    self.header = header
    self.rows = rows
  }
}

/// One cell of a table.
public struct LetterCell: Hashable, Sendable {
  public var text: String
  /// Columns that it goes over, at least 1.
  public var columns: Int
  /// Lines that it is high at least, for what is filled in by hand.
  public var lines: Int
  /// Whether it names what stands in the next cell: centred.
  public var isLabel: Bool

  public init(_ text: String, columns: Int = 1, lines: Int = 1, isLabel: Bool = false) {
    self.text = text
    self.columns = columns
    self.lines = lines
    self.isLabel = isLabel
  }
}

/// Who signs and when; the seal goes over both.
public struct Signature: Hashable, Sendable {
  public var name: String
  /// The day in words: 2026年3月5日.
  public var day: String

  public init(name: String, day: String) {
    self.name = name
    self.day = day
  }
}
