import Office

extension DeskOptions {
  /// The office at its desk with all tables up to date, and a word about it when they were not.
  func freshOffice(_ console: Console) throws -> Office {
    let office = try office(console)
    var bar = ProgressBar("重新推算", console: console)
    let isRefreshed = try office.refresh { bar.advance(to: $0, of: $1) }
    bar.finish()
    if isRefreshed { console.remark("放假通知、机关设置或者程序有变化，已重新推算各案件的期限。") }
    return office
  }
}
