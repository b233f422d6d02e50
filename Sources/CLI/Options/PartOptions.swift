import ArgumentParser
import Office

/// What every list takes: how much of it, and from where on.
struct PartOptions: ParsableArguments {
  @Option("最多列出几行；不写时全部列出", noun: "行数")
  var limit: Int?

  @Option("从这个号之后列起", noun: "号")
  var after: String?

  /// The part asked for.
  func part<Row>(_ ask: (Slice) throws -> [Row]) throws -> Part<Row> {
    cut(try ask(Slice(limit: limit.map { $0 + 1 }, after: after)))
  }

  /// The head of the rows; one more than wanted tells that something follows.
  func cut<Row>(_ rows: [Row]) -> Part<Row> {
    guard let limit, rows.count > limit else { return Part(rows: rows, isLast: true) }
    return Part(rows: Array(rows.prefix(limit)), isLast: false)
  }
}

/// Rows of a list, and whether it ends with them.
struct Part<Row> {
  let rows: [Row]
  let isLast: Bool
}
