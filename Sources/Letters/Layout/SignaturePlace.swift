/// How far name and day of a signature stand from the right, in Chinese characters.
///
/// GB/T 9704 7.3.5: the day four characters from the right, the name centred over it; a name too
/// long for that reaches the edge, and the day is centred under it.
struct SignaturePlace {
  let name: Double
  let day: Double

  init(_ signature: Signature) {
    let excess =
      Double(
        TextWidth.halves(signature.name) - TextWidth.halves(signature.day)) / 4
    day = max(4, excess)
    name = max(0, day - excess)
  }
}
