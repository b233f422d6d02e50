import Office

extension Urgency {
  var ink: Paint.Ink? {
    switch self {
    case .unconfirmed, .late: .red
    case .today, .soon: .yellow
    case .later: nil
    }
  }
}
