/// A result that can be shown: as JSON by its encoding, to a person by what it draws.
protocol Shown: Encodable {
  func draw(on page: inout Page)
}
