extension Office {
  /// The ways to send reminders that the profile is set up for; mail goes by the server where one
  /// is named, else by the command.
  public var reminderChannels: [RemindChannel] {
    var channels: [RemindChannel] = []
    if let mail = profile.mail { channels.append(mail.server == nil ? .sendmail : .mail) }
    if profile.officers.contains(where: { $0.robot != nil }) { channels.append(.webhook) }
    return channels
  }
}
