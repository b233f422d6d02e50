import CaseStore
import Casework
import WorkingDays

extension Office {
  /// Removes the texts and the file of an entry for good; the entry and its days stay.
  public func erase(_ number: String, _ sequence: Int, reason: String, _ entry: Entry)
    throws(OfficeError) -> CaseView
  {
    let view = try act(number, entry) { act in
      let facts = try act.procedure.erase(
        sequence, reason: try act.keep(reason), on: entry.on)
      try erase(sequence, of: act.matter, act.transaction)
      try act.transaction.removeExchangeValue(Self.standingName(act.matter.number.description))
      return facts
    }
    try translating { try store.forgetErased() }
    return view
  }

  private func erase(_ sequence: Int, of matter: Case, _ transaction: Transaction) throws {
    let stream = matter.number.description
    let entries = try transaction.entries(of: stream).filter { $0.sequence == sequence }
    for digest in entries.flatMap(Self.digests) {
      try transaction.eraseContent(digest)
      let holders = try transaction.attachingEntries(digest)
        .filter { $0.stream != stream || $0.sequence != sequence }
      if holders.isEmpty { try transaction.eraseAttachment(digest) }
    }
  }
}
