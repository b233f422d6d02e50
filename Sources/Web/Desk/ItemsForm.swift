import Casework
import Foundation
import Office
import Statute

/// A reply that answers the items of a request each in its own way.
struct ItemsForm: Sendable {
  /// What an item of a decision may say, as its file names it.
  private static let texts = [
    ("reason", "理由"), ("law", "依据的法律、行政法规条款"), ("access", "获取该政府信息的方式、途径"),
    ("other-agency", "负责公开的行政机关"), ("other-contact", "该机关的联系方式"),
    ("earlier", "原答复的案号"), ("publication", "已主动公开信息的登记号"),
  ]

  let items: [Item]
  /// The rows of the annual report, where the results differ and none stands for all.
  let rows: [FormPage.Choice]
  let reason: String

  struct Item: Sendable {
    let number: Int
    let wants: String
    let choices: [FormPage.Choice]
    let typeName: String
    let fields: [Field]
  }

  struct Field: Sendable {
    let name: String
    let title: String
    let value: String
  }

  /// The form of a case, with what was filled in.
  init(_ view: CaseView, _ values: [String: [String]]) {
    let row = values["report-row"]?.last ?? ""
    rows = ReportRow.all.filter(\.isLeaf).map {
      FormPage.Choice(name: $0.key, title: $0.label, isChosen: $0.key == row)
    }
    reason = values["reason"]?.last ?? ""
    items = view.items.filter { !$0.withdrawn }.map { item in
      func value(_ name: String) -> String { values["item\(item.item).\(name)"]?.last ?? "" }
      return Item(
        number: item.item, wants: item.wants ?? view.absent,
        choices: ReplyType.allCases.map {
          FormPage.Choice(
            name: $0.rawValue, title: $0.title, isChosen: $0.rawValue == value("as"))
        },
        typeName: "item\(item.item).as",
        fields: Self.texts.map {
          Field(name: "item\(item.item).\($0)", title: $1, value: value($0))
        })
    }
  }

  /// The file of the decision (JSON, which YAML takes); nil where the form was not filled by items.
  ///
  /// - Throws: where an item says something and not which type of reply it gets.
  static func file(_ values: [String: [String]], _ view: CaseView) throws(OfficeError) -> [UInt8]? {
    let entries = entries(values, view)
    if entries.isEmpty { return nil }
    for entry in entries where entry["as"] == nil {
      throw OfficeError(
        .usage, code: "missingOption", message: "第\(entry["item"] ?? "")项没有选答复类型", field: "as")
    }
    let data = try? JSONSerialization.data(
      withJSONObject: entries, options: [.sortedKeys, .prettyPrinted])
    return data.map { Array($0) }
  }

  private static func entries(_ values: [String: [String]], _ view: CaseView) -> [[String: Any]] {
    view.items.compactMap { item in
      var entry: [String: Any] = [:]
      for name in ["as"] + texts.map(\.0) {
        let text = values["item\(item.item).\(name)"]?.last ?? ""
        if !text.isEmpty { entry[name] = text }
      }
      if entry.isEmpty { return nil }
      entry["item"] = item.item
      return entry
    }
  }
}
