/// The parts of a file for a review or a court, in the order of the archive.
enum DossierStage: Int, CaseIterable, Sendable {
  case application, registration, correction, consultation, review, reply, service
  case redress, enclosure

  var title: String {
    switch self {
    case .application: "申请"
    case .registration: "登记"
    case .correction: "补正"
    case .consultation: "征求"
    case .review: "审查"
    case .reply: "答复"
    case .service: "送达"
    case .redress: "救济"
    case .enclosure: "附件"
    }
  }

  /// The folder of its files, `1-申请`.
  var folder: String { "\(rawValue + 1)-\(title)" }
}
