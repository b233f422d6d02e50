public import Spreadsheets

/// The sentences of a table that cannot be read or written, with the place in the file.
extension OfficeError {
  /// - Parameter file: the file as it was named by who asked for it.
  public init(_ fault: SheetFault, file: String, field: String? = "FILE") {
    let (message, hint) = fault.words
    self.init(
      fault.status, code: fault.code, message: message, field: field,
      location: ([file] + fault.place.map { String($0) }).joined(separator: ":"), hint: hint)
  }
}

extension SheetFault {
  /// The name of the case, for programs.
  fileprivate var code: String { "sheet" + name.prefix(1).uppercased() + name.dropFirst() }

  private var name: String { String("\(self)".prefix { $0 != "(" }) }

  fileprivate var status: OfficeError.Status {
    switch self {
    case .missing: .missing
    case .diskFull, .readOnly, .unreadable: .unavailable
    case .failed: .bug
    default: .refused
    }
  }

  /// Line and column, from 1, as far as they are known.
  fileprivate var place: [Int] {
    switch self {
    case .invalidText(let line, _), .zeroByte(let line), .unclosedQuote(let line),
      .tooManyColumns(let line, _), .rowTooLong(let line, _):
      [line]
    case .cellTooLong(let line, let column, _), .cellTooLongForWorkbook(let line, let column),
      .noResult(let line, let column):
      [line, column + 1]
    default: []
    }
  }

  /// What is wrong, and what to do about it.
  fileprivate var words: (message: String, hint: String?) {
    switch self {
    case .missing(let path): ("找不到“\(path)”", "请核对文件名和所在的文件夹")
    case .notAFile(let path): ("“\(path)”不是普通文件", "请给出 CSV 或者 XLSX 文件")
    case .unreadable(let path, let detail): ("“\(path)”读不出来（\(detail)）", "请检查文件的权限")
    case .misnamed(_, .text): ("扩展名说是工作簿，内容却是文本", "如果本是 CSV，请把扩展名改为 .csv；否则用 Excel 打开，另存为 .xlsx")
    case .misnamed(_, .workbook): ("扩展名说是文本，内容却是工作簿", "请把扩展名改为 .xlsx")
    case .oldWorkbook: ("这是 Excel 2003 以前的工作簿（.xls）", "请用 Excel 或者 WPS 打开，另存为 .xlsx 后再用")
    case .encrypted: ("工作簿设有打开密码", "请取消密码，另存后再用")
    case .diskFull: ("磁盘已满", "请腾出空间后再试")
    case .readOnly(let path): ("“\(path)”不能写入", "请检查文件夹的权限，或者换一个位置")
    case .badSheetName(let name): ("“\(name)”不能作工作表的名称", "名称不超过 31 个字，不含 [ ] : * ? / \\")
    case .failed(let detail): ("表格读写失败（\(detail)）", nil)
    default: textWords ?? workbookWords
    }
  }

  /// The words for the rows of any table.
  private var textWords: (message: String, hint: String?)? {
    switch self {
    case .invalidText(let line, let encoding):
      ("第 \(line) 行有不成文字的字节，与全文的 \(encoding.title) 编码不符", "请核对这一行，或者用 Excel 打开，另存为“CSV UTF-8”")
    case .zeroByte(let line): ("第 \(line) 行有零字节，不是表格文本", "文件可能已损坏，请重新导出")
    case .unclosedQuote(let line): ("第 \(line) 行的引号没有配对", "请补上后引号；格内的引号要连写两个")
    case .tooManyColumns(let line, let limit): ("第 \(line) 行超过 \(limit) 列", "请删去不用的列")
    case .cellTooLong(let line, let column, _):
      (
        "第 \(line) 行 \(SheetRow.letters(ofColumn: column)) 列的内容过长",
        "请检查引号是否配对，过长的文字请另存为附件"
      )
    case .cellTooLongForWorkbook(let line, let column):
      (
        "第 \(line) 行 \(SheetRow.letters(ofColumn: column)) 列的内容超过 Excel 一格的容量（32767 字）",
        "请改为导出 CSV"
      )
    case .rowTooLong(let line, _): ("第 \(line) 行过长，不像登记簿的一行", "请检查换行和引号")
    case .tooManyRows(let limit): ("超过 \(limit) 行", "请分成几个文件")
    default: nil
    }
  }

  private var workbookWords: (message: String, hint: String?) {
    switch self {
    case .notAWorkbook: ("这个压缩文件里没有工作簿", "请用 Excel 或者 WPS 另存为 .xlsx")
    case .noSheet: ("工作簿里没有工作表", "请换一个文件")
    case .noSuchSheet(let name, let sheets):
      ("没有名为“\(name)”的工作表", "工作簿里有：" + sheets.prefix(20).joined(separator: "、"))
    case .badReference(let text):
      ("工作簿里的位置“\(text.prefix(40))”不存在，或者前后颠倒", Self.saveAnew)
    case .noResult(let line, let column):
      (
        "\(SheetRow.letters(ofColumn: column))\(line) 是公式，文件里没有它的结果",
        "请用 Excel 打开，保存一次后再用"
      )
    case .unknownPlaceholder(let name, let sheet, let cell):
      ("工作表“\(sheet)”\(cell) 的“{{\(name)}}”不是报表里的名称", nil)
    case .noPlaceholder:
      ("表样里没有占位，没有可以填的", "在要填的格里写 {{名称}}，例如 {{年份}}")
    case .formulaBesideRows(let sheet):
      ("工作表“\(sheet)”有公式，增加行以后会指错位置", "合计请写占位，例如 {{合计/收到}}；公式放到别的工作表")
    case .duplicatePart(let name): ("工作簿里有两份“\(name)”，分不清真假", Self.saveAnew)
    case .documentType(let part): ("工作簿的“\(part)”夹带文档类型声明，正常的工作簿不会有", Self.saveAnew)
    case .expandsTooFar(let part, let bytes):
      ("工作簿的“\(part)”解开后过大（\(bytes >> 20) MB）", "请用 Excel 打开，删去多余的行和列后另存")
    case .tooLarge(let part): ("工作簿的“\(part)”过于庞大", Self.saveAnew)
    case .damaged(let part, _): ("工作簿已损坏\(part.map { "（\($0)）" } ?? "")", Self.saveAnew)
    default: (name, nil)
    }
  }

  private static let saveAnew = "请用 Excel 或者 WPS 打开，另存为 .xlsx 后再用"
}
