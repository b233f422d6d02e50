public import Statute

extension Profile {
  /// What holds for a channel. Unlisted, it is closed, but for those that the law keeps open.
  public func terms(of channel: Channel) -> ChannelTerms {
    if let terms = channels[channel] { return terms }
    return channel.canBeClosed ? .unpublished : .published(confirmation: nil, guide: nil)
  }

  /// Whether applications may be sent by this channel.
  public func isPublished(_ channel: Channel) -> Bool {
    if case .published = terms(of: channel) { true } else { false }
  }

  /// Working days to confirm with the applicant; nil where nothing is left to confirm, because
  /// the law asks for none or the success message of the site confirms.
  ///
  /// Also holds for an unpublished channel, if the office takes the application all the same.
  public func confirmWithin(_ channel: Channel) -> Int? {
    switch channel.receipt {
    case .submission, .signature: nil
    case .confirmationOnArrival: 0
    case .mutualConfirmation: terms(of: channel).confirmWithin
    }
  }
}
