import Letters

extension OfficeError {
  /// Why a letter could not be written.
  init(_ fault: LetterFault) {
    switch fault {
    case .pdfNotInstalled:
      self.init(
        .refused, code: "pdfNotInstalled", message: "本机没有安装制作 PDF 的软件",
        field: "--format", hint: "请运行 Scripts/install-pdf 安装；也可以先用 --format docx 或者 html")
    case .typstNotInstalled:
      self.init(
        .refused, code: "pdfNotInstalled", message: "本机没有安装排版表格用的 typst",
        field: "--format", hint: "请运行 Scripts/install-pdf 安装；也可以写成 html，用浏览器打印")
    case .bindingNotInstalled:
      self.init(
        .refused, code: "pdfNotInstalled", message: "本机没有安装合订 PDF 的软件 qpdf",
        field: "--format", hint: "请运行 Scripts/install-pdf 安装；只要压缩包可以写 --format zip")
    case .pdfFailed(let detail):
      self.init(
        .refused, code: "pdfFailed", message: "PDF 没有做成（\(detail)）", field: "--format",
        hint: "请先用 --format docx 或者 html")
    case .file(let fault):
      self.init(fault, option: "--out")
    case .archive(let detail):
      self.init(.bug, code: "bug", message: "文书没有写成（\(detail)）")
    }
  }
}
