public import Casework
import Statute
public import WorkingDays

extension Office {
  /// Asks for a correction; without a period the notice states the profile's usual one.
  public func askCorrection(
    _ number: String, items: [String], period: Period?, reachedOn: Day?, _ entry: Entry
  ) throws(OfficeError) -> CaseView {
    let stated = period ?? .workingDays(profile.policy.correctionDays)
    return try act(number, entry) { act in
      try act.procedure.askCorrection(
        try items.map { try act.keep($0) }, period: stated,
        asksPurpose: items.contains(where: Wording.asksPurpose), reachedOn: reachedOn,
        on: entry.on)
    }
  }

  public func receiveCorrection(_ number: String, postedOn: Day?, _ entry: Entry)
    throws(OfficeError) -> CaseView
  {
    try act(number, entry) {
      try $0.procedure.receiveCorrection(postedOn: postedOn, on: entry.on)
    }
  }

  public func lapseCorrection(_ number: String, nothingInMail: Bool, _ entry: Entry)
    throws(OfficeError) -> CaseView
  {
    try act(number, entry) {
      try $0.procedure.lapseCorrection(nothingInMail: nothingInMail, on: entry.on)
    }
  }

  public func reopen(_ number: String, _ entry: Entry) throws(OfficeError) -> CaseView {
    try act(number, entry) { try $0.procedure.reopen(on: entry.on) }
  }

  public func extend(
    _ number: String, days: Int, approvedBy: String, approvedOn: Day, reason: String?,
    _ entry: Entry
  ) throws(OfficeError) -> CaseView {
    try act(number, entry) { act in
      try act.procedure.extend(
        days: days, approvedBy: approvedBy, approvedOn: approvedOn,
        reason: try act.keep(reason), toldOn: entry.on)
    }
  }
}
