import Casework
public import Statute
public import WorkingDays

extension Office {
  public func contact(
    _ number: String, with name: String, gist: String, result: String?, confirms: Bool,
    _ entry: Entry
  ) throws(OfficeError) -> CaseView {
    try act(number, entry) { act in
      let contacted = Contacted(
        with: try act.keep(name), gist: try act.keep(gist), result: try act.keep(result))
      return try act.procedure.contact(contacted, confirms: confirms, on: entry.on)
    }
  }

  public func confirm(_ number: String, _ entry: Entry) throws(OfficeError) -> CaseView {
    try act(number, entry) { try $0.procedure.confirm(on: entry.on) }
  }

  /// Records the verdict on who applies; `failed` says why it does not hold.
  public func verify(
    _ number: String, failed: String?, proof: IdentityProof? = nil, authorised: Bool = false,
    _ entry: Entry
  ) throws(OfficeError) -> CaseView {
    try act(number, entry) { act in
      try act.procedure.verify(
        failed: try act.keep(failed), proof: proof, authorised: authorised, on: entry.on)
    }
  }

  public func assign(
    _ number: String, unit: String, handler: String?, returnBy: Day?, _ entry: Entry
  ) throws(OfficeError) -> CaseView {
    try act(number, entry) { act in
      let assigned = Assigned(unit: unit, handler: handler, returnBy: returnBy)
      return try act.procedure.assign(assigned, on: entry.on)
    }
  }

  public func handBack(_ number: String, unit: String, _ entry: Entry) throws(OfficeError)
    -> CaseView
  {
    try act(number, entry) { try $0.procedure.handBack(unit: unit, on: entry.on) }
  }
}
