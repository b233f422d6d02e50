import Casework
import WorkingDays

/// Something that a row says happened, on its day.
struct RegisterStep {
  let on: Day
  /// The order of what happened on the same day.
  let rank: Int
  /// The cell that tells it.
  let place: RegisterPlace
  let act: (Procedure) throws -> [NewFact]
}

extension [RegisterStep] {
  /// In the order in which it happened.
  var byDay: [RegisterStep] {
    enumerated().sorted {
      ($0.element.on, $0.element.rank, $0.offset) < ($1.element.on, $1.element.rank, $1.offset)
    }
    .map(\.element)
  }
}
