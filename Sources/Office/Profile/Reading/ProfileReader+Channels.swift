import Statute
import Yams

extension ProfileReader {
  /// Longest period of a published confirmation rule, in working days.
  private static let confirmationDays = 0...20

  mutating func channels(_ field: ProfileField?) -> [Channel: ChannelTerms] {
    var channels: [Channel: ChannelTerms] = [:]
    for (name, node) in entries(field) {
      guard let channel = named(name, as: Channel.self, { .unknownChannel($0) }) else { continue }
      if channels[channel] != nil { note(.duplicateKey(channel.title), at: name) }
      channels[channel] = terms(of: channel, node)
    }
    return channels
  }

  /// Reads what stands behind a channel; nothing at all publishes it with the standard rule.
  private mutating func terms(of channel: Channel, _ node: Node) -> ChannelTerms? {
    let standard = channel.standardConfirmation
    if node.isBlank { return .published(confirmation: standard, guide: nil) }
    guard let fields = fields(node, .channel) else { return nil }
    let isPublished = yesOrNo(fields[.published])
    let questions = text(fields[.questionsOnly])
    let confirmation = self.confirmation(fields[.confirmation], channel) ?? standard
    let guide = text(fields[.guide])
    guard isPublished == false || fields[.questionsOnly] != nil else {
      return .published(confirmation: confirmation, guide: guide)
    }
    refuseClosing(channel, fields, saysPublished: isPublished == true)
    return questions.map { .questionsOnly($0) } ?? .unpublished
  }

  /// Notes what an unpublished channel cannot have, and that some cannot be unpublished at all.
  private mutating func refuseClosing(
    _ channel: Channel, _ fields: ProfileFields, saysPublished: Bool
  ) {
    let closing = saysPublished ? fields[.questionsOnly] : fields[.published]
    if !channel.canBeClosed, let field = closing ?? fields[.questionsOnly] {
      note(.closedChannel(channel), at: field.node)
    } else {
      let barred: [ProfileKey] = [.confirmation, .guide] + (saysPublished ? [.published] : [])
      for field in barred.compactMap({ fields[$0] }) {
        note(.notPublished(channel, field.key), at: field.node)
      }
    }
  }

  private mutating func confirmation(
    _ field: ProfileField?, _ channel: Channel
  ) -> ConfirmationRule? {
    guard let field else { return nil }
    guard channel.receipt == .mutualConfirmation else {
      note(.confirmationByLaw(channel), at: field.node)
      return nil
    }
    let days = Self.confirmationDays
    return value(field, else: { .notANumber(field.key, $0, days) }) {
      if $0 == "自动" { return .automatic }
      return Int($0).flatMap { days.contains($0) ? .within($0) : nil }
    }
  }
}

extension Channel {
  /// The rule of a guide that names none; nil where the law leaves nothing to publish.
  fileprivate var standardConfirmation: ConfirmationRule? {
    receipt == .mutualConfirmation ? .within(ConfirmationRule.standardDays) : nil
  }
}
