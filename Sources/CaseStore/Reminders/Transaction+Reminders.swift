/// Writing what is about to go out, and what went out.
extension Transaction {
  /// Keeps a message and the rungs that it tells, before it is sent.
  public func put(_ message: MessageRow, _ reminders: [ReminderRow]) throws {
    try connection.run(
      ReminderQueries.putMessage, scope, .text(message.id), .text(message.channel),
      .text(message.recipient), .text(message.day), .integer(message.madeAt),
      .text(message.body))
    for reminder in reminders {
      let clock = reminder.clock
      try connection.run(
        ReminderQueries.putReminder, scope, .text(clock.number), .text(clock.term),
        .text(clock.start), .text(clock.dueDay), .text(message.channel),
        .text(message.recipient), .integer(reminder.rung), .integer(reminder.caughtUpFrom),
        .text(message.day), .text(message.id))
    }
  }

  /// Says that a process sends the message, until an instant at most.
  public func hold(_ id: String, by holder: String, until instant: Int) throws {
    try connection.run(
      ReminderQueries.hold, .text(holder), .integer(instant), scope, .text(id))
  }

  /// Records the instant at which its holder had sent the message.
  public func markSent(_ id: String, by holder: String, at instant: String) throws {
    try connection.run(
      ReminderQueries.markSent, .text(instant), scope, .text(id), .text(holder))
  }

  /// Leaves a message that may have arrived to the next run, which sends it as it is.
  public func release(_ id: String, by holder: String) throws {
    try connection.run(ReminderQueries.release, scope, .text(id), .text(holder))
  }

  /// Takes back a message that did not go out: what it told is to be told anew.
  public func withdraw(_ id: String) throws {
    try connection.run(ReminderQueries.withdrawReminders, scope, scope, .text(id))
    try connection.run(ReminderQueries.withdraw, scope, .text(id))
  }

  /// Keeps an event as it is published from now on.
  public func put(_ event: FeedEventRow) throws {
    try connection.run(
      ReminderQueries.putEvent, scope, .text(event.uid), .text(event.number),
      .integer(event.sequence), .text(event.stamp), .text(event.day), .text(event.content),
      SQLValue(event.isCancelled))
  }
}
