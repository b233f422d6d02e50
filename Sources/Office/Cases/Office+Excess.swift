import CaseStore
import Casework
public import Statute
public import WorkingDays

extension Office {
  public func askReasons(_ number: String, _ entry: Entry) throws(OfficeError) -> CaseView {
    try act(number, entry) { try $0.procedure.askReasons(on: entry.on) }
  }

  public func receiveReasons(_ number: String, _ entry: Entry) throws(OfficeError) -> CaseView {
    try act(number, entry) { try $0.procedure.receiveReasons(on: entry.on) }
  }

  public func deferReply(_ number: String, until: Day, _ entry: Entry) throws(OfficeError)
    -> CaseView
  {
    try act(number, entry) { try $0.procedure.deferReply(until: until, on: entry.on) }
  }

  public func notifyFee(
    _ number: String, _ tariff: FeeTariff, count: Int, reachedOn: Day?, _ entry: Entry
  ) throws(OfficeError) -> CaseView {
    try act(number, entry) {
      try $0.procedure.notifyFee(tariff, count: count, reachedOn: reachedOn, on: entry.on)
    }
  }

  public func payFee(_ number: String, _ entry: Entry) throws(OfficeError) -> CaseView {
    try act(number, entry) { try $0.procedure.payFee(on: entry.on) }
  }

  public func lapseFee(_ number: String, _ entry: Entry) throws(OfficeError) -> CaseView {
    try act(number, entry) { try $0.procedure.lapseFee(on: entry.on) }
  }

  /// Pieces this applicant asked for in the calendar month in which a case was submitted, that
  /// case included.
  public func piecesOfMonth(_ number: String) throws(OfficeError) -> Int {
    try reading { snapshot in
      let matter = try self.matter(number, snapshot)
      let month = CalendarMonth(of: matter.received.submittedOn)
      let persons = try snapshot.samePersons(matter.received.applicant.value)
      return try loads(snapshot.load(ofPersons: persons)).first { $0.month == month }?
        .pieces.count ?? 0
    }
  }
}
