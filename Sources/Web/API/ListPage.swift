import Office

/// A part of a list as programs read it.
struct ListPage<Row: Encodable & Sendable>: Encodable, Sendable {
  let items: [Row]
  /// What `after` is asked with for the next part; nil with the last.
  let next: String?
}

extension ListPage {
  static var longest: Int { 200 }
  static var usual: Int { 100 }

  /// The part that was asked for.
  ///
  /// - Parameter place: The word of a row after which the list goes on.
  /// - Parameter fetch: The rows of a slice, which has one row more than the part.
  init(_ call: Call, place: (Row) -> String, _ fetch: (Slice) throws -> [Row]) throws {
    let limit = try call.number("limit", 1...Self.longest) ?? Self.usual
    let rows = try fetch(Slice(limit: limit + 1, after: call.asked("after")))
    items = Array(rows.prefix(limit))
    next = rows.count > limit ? items.last.map(place) : nil
  }

  var reply: Reply { get throws { .json(try ViewJSON.bytes(of: self)) } }
}

extension APIParameter {
  /// The fields of every list.
  static let paging = [
    number("limit", 1...ListPage<String>.longest, "一次最多几条，不写时为 \(ListPage<String>.usual)"),
    text("after", "接着看：写上一次答复里的 next"),
  ]
}
