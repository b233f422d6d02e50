/// What the published guide says of a channel.
public enum ChannelTerms: Hashable, Sendable {
  /// Applications may come by it; `confirmation` is nil where the law leaves nothing to publish.
  case published(confirmation: ConfirmationRule?, guide: String?)
  /// It takes questions only; the text is what a sender of an application is told.
  case questionsOnly(String)
  case unpublished

  var confirmWithin: Int? {
    switch self {
    case .published(.automatic, _): nil
    case .published(.within(let days), _): days
    case .published(nil, _), .questionsOnly, .unpublished: ConfirmationRule.standardDays
    }
  }
}

/// The published rule by which both sides confirm an application (art 31 item 3).
public enum ConfirmationRule: Hashable, Sendable {
  /// The office confirms within so many working days after submission.
  case within(Int)
  /// The success message of the site or system confirms.
  case automatic

  /// Working days where the guide names none.
  public static let standardDays = 1
}
