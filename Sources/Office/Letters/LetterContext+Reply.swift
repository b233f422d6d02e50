import CaseStore
import Casework
import Letters
import Statute
import WorkingDays

extension LetterContext {
  /// What a reply says, item by item: the template and the fields of each.
  func itemFields(_ stamp: LetterStamp?) throws -> [(source: LetterSource, fields: LetterFields)] {
    guard let document, case .decided(let fact)? = matter.making(document.id)?.fact else {
      return []
    }
    let common = try fields(stamp)
    return try fact.items.map { item in
      var fields = common
      for (field, value) in try values(of: item, several: fact.items.count > 1) {
        fields[field.rawValue] = value
      }
      return (item.type.template, fields)
    }
  }

  private func values(of item: ItemDecision, several: Bool) throws -> [LetterField: LetterValue] {
    let wanted = matter.items.indices.contains(item.item - 1) ? matter.items[item.item - 1] : nil
    let earlier = try item.earlier.flatMap(snapshot.matter)
    return [
      .several: .flag(several), .ordinal: .text(ChineseNumeral.text(item.item)),
      .index: .number(item.item),
      .wants: .words(try texts.text(wanted ?? matter.wants)),
      .reason: .clause(try item.reason.flatMap(texts.text)), .law: .clause(item.law),
      .access: .clause(try item.access.flatMap(texts.text)),
      .otherAgency: .words(item.otherAgency), .otherContact: .words(item.otherContact),
      .earlier: .words(item.earlier?.description), .earlierOn: .day(earlier?.decision?.on),
      .earlierNumber: .words(earlier?.reply?.number?.text),
      .searches: .list(try searches()),
    ]
  }

  /// Art 36 item 4: 经检索.
  private func searches() throws -> [LetterFields] {
    try matter.standing.compactMap { fact in
      guard case .searched(let search) = fact.fact else { return nil }
      return LetterValue.row([
        "searchedOn": .day(fact.on), "place": .words(try texts.text(search.place)),
        "terms": .words(try texts.text(search.terms)),
        "result": .clause(try texts.text(search.result)),
      ])
    }
  }

  /// The way of redress by what the letter decides, its day and the respondent (readings §5).
  var redressFields: [LetterField: LetterValue] {
    let day = document?.madeOn ?? today
    let bodies = respondent.remedies(on: day)
    let paths = redress(on: day)
    let first = paths.filter { $0.path == .reconsiderationFirst }.map(\.item)
    let either = paths.filter { $0.path == .either }.map(\.item)
    return [
      .reconsiderationFirst: .flag(either.isEmpty && !first.isEmpty),
      .either: .flag(first.isEmpty && !either.isEmpty),
      .mixed: .flag(!first.isEmpty && !either.isEmpty),
      .firstItems: .words(Self.named(first)), .eitherItems: .words(Self.named(either)),
      .reconsideration: .words(bodies?.reconsideration), .court: .words(bodies?.court),
      .reconsiderationDays: .number(RemedyPath.reconsiderationDays),
      .suitMonths: .number(RemedyPath.directSuitMonths),
      .suitAfterDays: .number(RemedyPath.suitAfterReconsiderationDays),
      .electronic: .flag(document?.goesElectronically(matter) ?? false),
      .onlineReconsideration: .words(bodies?.online),
    ]
  }

  private func redress(on day: Day) -> [(item: Int, path: RemedyPath)] {
    guard let document else { return [] }
    if document.kind == .reply, case .decided(let fact)? = matter.making(document.id)?.fact {
      return fact.items.map { ($0.item, $0.type.remedy.path(on: day)) }
    }
    return [(1, document.kind.remedy.path(on: day))]
  }

  private static func named(_ items: [Int]) -> String {
    "第" + items.map(String.init).joined(separator: "、") + "项"
  }
}

extension Document {
  /// 行政复议法 art 22: a letter served over the internet names the online way of redress.
  fileprivate func goesElectronically(_ matter: Case) -> Bool {
    party == nil
      && (sendings.last.map { $0.means == .electronic } ?? matter.received.choosesElectronic)
  }
}
