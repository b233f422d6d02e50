import Letters

extension OfficeError {
  /// What is wrong with a template: the file, the line, the tag.
  init(_ fault: TemplateFault) {
    self.init(
      .refused, code: "templateFault",
      message: fault.kind.message, location: "\(fault.template):\(fault.line)",
      hint: fault.kind.hint)
  }
}

extension TemplateFault.Kind {
  fileprivate var message: String {
    switch self {
    case .unknownField(let name, _): "没有“\(name)”这个字段"
    case .missingField(let name):
      "要写“\(LetterField(rawValue: name)?.title ?? name)”，但案件和机关设置里都没有"
    case .notText(let name): "“\(name)”不是文字，不能直接写出，只能用 {{#\(name)}}…{{/\(name)}}"
    case .badTag(let text): "看不懂“\(text)”"
    case .notAllowed(let text): "模板里不能用“\(text)”"
    case .unclosedSection(let name): "{{#\(name)}} 没有 {{/\(name)}}"
    case .unopenedSection(let name, let open):
      open.map { "{{/\(name)}} 前面应当先写 {{/\($0)}}" } ?? "{{/\(name)}} 没有对应的 {{#\(name)}}"
    case .forbiddenCharacter: "有不能使用的字符"
    case .unknownDirective(let word): "没有“@\(word)”这个写法"
    case .unknownForm(let name): "没有“\(name)”这种版式"
    case .repeated(let word): "“@\(word)”写了两次"
    case .halfSignature: "“@落款”和“@日期”要一起写"
    case .badWidths(let text): "列宽“\(text)”不对"
    case .rowOutsideTable: "表格的行前面没有“@表”"
    case .unclosedRow: "表格的行没有以“|”结束"
    case .badMark(let text): "看不懂单元格的“\(text)”"
    case .rowDoesNotFit(let columns, let expected): "这一行有 \(columns) 列，应当是 \(expected) 列"
    case .badHeader: "“@表头”后面要有一行普通的单元格"
    }
  }

  fileprivate var hint: String? {
    switch self {
    case .unknownField(_, let nearest): nearest.map { "是不是 \($0)" } ?? "ysq letter fields 列出全部字段"
    case .missingField: "请先登记或者在机关设置里写明；没有也可以的，把这句话写进 {{#字段}}…{{/字段}}"
    case .unknownForm: "可写 公文、表格、信封"
    default: "写法见 Docs/Letters.md；ysq letter template 写出自带的模板"
    }
  }
}
