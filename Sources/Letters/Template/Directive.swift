/// The words behind `@` that say what a line is.
enum Directive: String, CaseIterable {
  case form = "版式"
  case head = "版头"
  case number = "文号"
  case title = "标题"
  case salutation = "称呼"
  case heading = "一级"
  case subheading = "二级"
  case line = "齐左"
  case signatory = "落款"
  case day = "日期"
  case pageBreak = "分页"
  case table = "表"
  case header = "表头"
}
