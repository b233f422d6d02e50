import Spreadsheets

/// The sentences of what is wrong with a table as a file. All of them stand here.
extension OfficeError {
  init(_ fault: SheetFault, path: String, field: String = "FILE") {
    let name = "\(fault)"
    self.init(
      fault.status, code: String(name.prefix { $0 != "(" }), message: fault.message(path),
      field: field, location: fault.line.map { "\(path):\($0)" } ?? path, hint: fault.hint)
  }
}

extension SheetFault {
  fileprivate var status: OfficeError.Status {
    switch self {
    case .missing, .noSuchSheet: .missing
    case .diskFull: .unavailable
    default: .refused
    }
  }

  fileprivate var line: Int? {
    switch self {
    case .invalidText(let line, _), .zeroByte(let line), .unclosedQuote(let line),
      .noResult(let line, _), .tooManyColumns(let line, _), .cellTooLong(let line, _, _),
      .rowTooLong(let line, _):
      line
    default: nil
    }
  }

  fileprivate func message(_ path: String) -> String {
    switch self {
    case .missing: "找不到文件“\(path)”"
    case .notAFile: "“\(path)”不是普通文件"
    case .unreadable: "不能读取文件“\(path)”"
    case .misnamed(_, .workbook): "“\(path)”的内容是 Excel 工作簿，文件名却不是"
    case .misnamed(_, .text): "“\(path)”的文件名是 Excel 工作簿，内容却是文本"
    case .oldWorkbook: "“\(path)”是 Excel 2003 以前的工作簿（.xls）"
    case .encrypted: "“\(path)”有打开密码"
    case .invalidText(let line, let encoding): "第 \(line) 行有不合 \(encoding.title) 编码的字节"
    case .zeroByte(let line): "第 \(line) 行有零字节，不是文本"
    case .unclosedQuote(let line): "第 \(line) 行开始的引号没有配对"
    case .noSuchSheet(let name, let sheets):
      "工作簿里没有工作表“\(name)”，有：\(sheets.joined(separator: "、"))"
    case .noResult(let line, let column):
      "\(RegisterPlace.address(column: column, line: line)) 的公式没有计算结果"
    default: limitMessage(path)
    }
  }

  private func limitMessage(_ path: String) -> String {
    switch self {
    case .tooManyColumns(let line, let limit): "第 \(line) 行超过 \(limit) 列"
    case .cellTooLong(let line, let column, let limit):
      "\(RegisterPlace.address(column: column, line: line)) 超过 \(limit) 字节"
    case .rowTooLong(let line, let limit): "第 \(line) 行超过 \(limit) 字节"
    case .tooManyRows(let limit): "“\(path)”超过 \(limit) 行"
    case .expandsTooFar: "“\(path)”解压后大得不合常理"
    case .tooLarge: "“\(path)”比任何台账都大"
    case .notAWorkbook, .noSheet, .damaged, .duplicatePart, .documentType, .badReference:
      "“\(path)”不是完好的 Excel 工作簿"
    case .diskFull: "磁盘已满，没有写成“\(path)”"
    case .readOnly: "不能写入“\(path)”"
    case .badSheetName(let name): "工作表不能叫“\(name)”"
    default: "不能读写“\(path)”"
    }
  }

  fileprivate var hint: String {
    switch self {
    case .missing: "请核对文件名和所在的文件夹"
    case .oldWorkbook: "请在表格程序里另存为 .xlsx 或者 CSV"
    case .encrypted: "请先取消密码，另存一份"
    case .invalidText, .zeroByte: "请在表格程序里另存为 CSV（UTF-8）"
    case .unclosedQuote: "请在表格程序里重新另存为 CSV"
    case .misnamed: "请改正文件名的后缀"
    case .noSuchSheet: "用 --sheet 写明工作表的名称"
    case .noResult: "请在表格程序里打开、重新计算后保存"
    case .diskFull: "请清理磁盘后再试"
    case .readOnly: "请检查文件夹是否有写入权限"
    default: "请在表格程序里打开核对，另存为 .xlsx 或者 CSV 后再试"
    }
  }
}
