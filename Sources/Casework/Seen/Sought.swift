/// What an application, or a publication, is about: its wordings and the numbers of documents.
public struct Sought: Hashable, Sendable {
  /// The whole request first, then its items from 1, where there are several.
  public let wordings: [RequestWording]
  public let documents: [DocumentNumberKey]

  /// What is asked for.
  ///
  /// - Parameters:
  ///   - items: The items still asked for; nothing where one is withdrawn or erased.
  ///   - number: The 文号 as the applicant gave it.
  public init(wants: String?, items: [String?], number: String?) {
    let parts = items.count > 1 ? items : []
    wordings = ([wants] + parts).map { RequestWording($0 ?? "") }
    documents = Self.documents(in: [wants] + items, named: number)
  }

  /// What both are about: the number of a document, or how alike the words are.
  public func match(_ other: Sought) -> SoughtMatch {
    var best = SoughtMatch(
      isSameDocument: documents.contains { other.documents.contains($0) }, percent: 0, item: nil)
    for (index, wording) in wordings.enumerated() {
      best.take(other.wordings.map(wording.likeness).max() ?? 0, index)
    }
    return best
  }

  /// The same with a publication of this title and number.
  public func match(title: String, number: String?) -> SoughtMatch {
    let title = RequestWording(title)
    let key = number.flatMap(DocumentNumberKey.init)
    var best = SoughtMatch(
      isSameDocument: key.map(documents.contains) ?? false, percent: 0, item: nil)
    for (index, wording) in wordings.enumerated() {
      best.take(max(wording.likeness(to: title), Self.stated(title, in: wording)), index)
    }
    return best
  }

  /// A title that stands nearly whole in a request is what it asks for.
  private static func stated(_ title: RequestWording, in wording: RequestWording) -> Int {
    let share = wording.containment(of: title)
    return share >= wholeTitle ? share : 0
  }

  private static let wholeTitle = 85

  /// Orders (令) that a text mentions are laws it rests on; one that is asked for has its field.
  private static func documents(in texts: [String?], named number: String?)
    -> [DocumentNumberKey]
  {
    let named = number.map { text in
      DocumentNumberKey(text).map { [$0] } ?? DocumentNumberKey.all(in: text)
    }
    let mentioned = texts.compactMap { $0 }.flatMap { DocumentNumberKey.all(in: $0) }
    let all = (named ?? []) + mentioned.filter { $0.year != nil }
    return all.reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
  }
}

/// What two requests, or a request and a publication, have in common.
public struct SoughtMatch: Hashable, Sendable {
  /// Whether both name the same number of a document.
  public let isSameDocument: Bool
  /// How alike their words are, up to 100; 0 where they are not near-equal.
  public fileprivate(set) var percent: Int
  /// The item that is alike, from 1; nil where the whole request is.
  public fileprivate(set) var item: Int?

  /// Whether both ask for the same, or seem to.
  public var isSame: Bool { isSameDocument || percent > 0 }

  /// Why, the number of a document before the words.
  public var resemblances: [Resemblance] {
    let words: Resemblance? =
      percent == 100 ? .sameWording : percent > 0 ? .nearWording : nil
    return (isSameDocument ? [.sameNumber] : []) + [words].compactMap { $0 }
  }

  /// Takes the likeness of a wording, by its place, if none before was as near.
  fileprivate mutating func take(_ percent: Int, _ index: Int) {
    guard percent >= RequestWording.nearEqual, percent > self.percent else { return }
    (self.percent, item) = (percent, index == 0 ? nil : index)
  }
}
