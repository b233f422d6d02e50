/// Results of one kind, each with a page of its own: an array for programs, a blank line between for people.
struct Pages<Result: Shown>: Shown {
  let results: [Result]

  init(_ results: [Result]) { self.results = results }

  func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(results)
  }

  func draw(on page: inout Page) {
    for (index, result) in results.enumerated() {
      if index > 0 { page.line() }
      result.draw(on: &page)
    }
  }
}
