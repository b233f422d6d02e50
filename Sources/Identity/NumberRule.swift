/// What a number of one type must be.
struct NumberRule: Sendable {
  /// The numbers of characters there are.
  let lengths: [Int]

  /// What may be typed instead of a wrong character, as ASCII; empty where no check would find it.
  var alphabet: [UInt8] = []

  /// The first other rule that a number of a fitting length breaks; `today` is yyyymmdd.
  let check: @Sendable (_ number: Characters, _ today: Int) -> Fault?

  /// The first rule that a number breaks; length comes first in every type.
  func fault(_ number: Characters, _ today: Int) -> Fault? {
    lengths.contains(number.count) ? check(number, today) : Fault(.length)
  }
}
