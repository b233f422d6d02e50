import CaseStore

extension Office {
  /// Records that someone asked to see what is masked, of what, and why.
  func recordReveal(reason: String, of subject: String, by person: String) throws(OfficeError) {
    try translating {
      try store.write { transaction in
        let recording = Recording(
          at: clock.instant, by: person, asHappened: try transaction.keep(reason))
        try transaction.recordReveal(of: subject, on: today, recording)
      }
    }
  }
}
