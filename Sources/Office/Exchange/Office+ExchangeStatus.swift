import CaseStore

extension Office {
  /// How the exchange with the other side stands.
  public func exchangeStatus() throws(OfficeError) -> ExchangeStatusView {
    let pair = try exchangePair()
    return try reading { snapshot in
      let sent = try snapshot.parcels(.out)
      let unseen = pair.side == .outer ? try snapshot.unseenApplications().count : 0
      return ExchangeStatusView(
        pair: pair, sent: sent.last?.number ?? 0,
        taken: try snapshot.latestParcel(.in)?.number ?? 0,
        unacknowledged: sent.filter(\.isKept).map(\.number),
        waiting: try snapshot.waitingParcelEntries().count + unseen,
        cases: try snapshot.exchangedCases().map { row in
          EnteredApplication(
            outerNumber: row.outerNumber, number: row.number,
            receivedOn: try snapshot.caseRow(row.number)?.receivedOn)
        })
    }
  }
}
