/// Holds each closing tag against what is open.
enum SectionCheck {
  static func check(_ tags: [TemplateTag], of template: String) throws(TemplateFault) {
    var open: [TemplateTag] = []
    for tag in tags {
      switch tag.kind {
      case .section, .inverted: open.append(tag)
      case .field, .comment: break
      case .close:
        guard open.last?.name == tag.name else {
          let kind = TemplateFault.Kind.unopenedSection(tag.name, open: open.last?.name)
          throw TemplateFault(template: template, line: tag.line, kind: kind)
        }
        open.removeLast()
      }
    }
    guard let left = open.last else { return }
    throw TemplateFault(template: template, line: left.line, kind: .unclosedSection(left.name))
  }
}
