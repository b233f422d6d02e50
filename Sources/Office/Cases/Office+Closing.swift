import Casework
public import Statute
import WorkingDays

extension Office {
  public func record(
    search place: String, terms: String, result: String, in number: String, _ entry: Entry
  ) throws(OfficeError) -> CaseView {
    try act(number, entry) { act in
      let search = Searched(
        place: try act.keep(place), terms: try act.keep(terms), result: try act.keep(result))
      return try act.procedure.record(search: search, on: entry.on)
    }
  }

  public func review(
    _ number: String, _ kind: ReviewKind, _ opinion: ReviewOpinion, _ entry: Entry
  ) throws(OfficeError) -> CaseView {
    try act(number, entry) {
      try $0.procedure.review(Reviewed(kind: kind, opinion: opinion), on: entry.on)
    }
  }

  public func withdraw(_ number: String, items: [Int], _ entry: Entry) throws(OfficeError)
    -> CaseView
  {
    try act(number, entry) { try $0.procedure.withdraw(items: items, on: entry.on) }
  }

  public func changeRequest(_ number: String, to wants: String, _ entry: Entry)
    throws(OfficeError) -> CaseView
  {
    try act(number, entry) { act in
      try act.procedure.changeRequest(to: try act.keep(wants), on: entry.on)
    }
  }

  public func provide(_ number: String, _ entry: Entry) throws(OfficeError) -> CaseView {
    try act(number, entry) { try $0.procedure.provide(on: entry.on) }
  }

  public func archive(_ number: String, fileNumber: String?, _ entry: Entry)
    throws(OfficeError) -> CaseView
  {
    try act(number, entry) {
      try $0.procedure.archive(fileNumber: fileNumber, on: entry.on)
    }
  }

  public func note(_ number: String, _ text: String, _ entry: Entry)
    throws(OfficeError) -> CaseView
  {
    try act(number, entry) { try $0.procedure.note(try $0.keep(text), on: entry.on) }
  }

  public func strike(_ number: String, _ sequence: Int, reason: String, _ entry: Entry)
    throws(OfficeError) -> CaseView
  {
    try act(number, entry) { act in
      try act.procedure.strike(sequence, reason: try act.keep(reason), on: entry.on)
    }
  }
}
