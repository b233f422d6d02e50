/// What is asked of the ledger.
enum LedgerQueries: String, NamedStatement {
  case addAgency = "INSERT INTO agency (code, name) VALUES ($1, $2)"
  case addChainHead = "INSERT INTO chainHead (agency, position, hash) VALUES ($1, 0, $2)"
  case agencies = "SELECT code FROM agency ORDER BY code"

  /// Comes first in every write, so that writers of one agency stand in line.
  case advanceHead = """
    UPDATE chainHead SET position = position + $1 WHERE agency = $2 RETURNING position, hash
    """
  case setHeadHash = "UPDATE chainHead SET hash = $1 WHERE agency = $2"
  case lastDay = "SELECT max(day) FROM fact WHERE agency = $1"
  case head = "SELECT position, hash FROM chainHead WHERE agency = $1"

  case lastSequence = """
    SELECT coalesce(max(sequence), 0) FROM fact WHERE agency = $1 AND stream = $2
    """
  case append = """
    INSERT INTO fact (agency, position, stream, sequence, kind, version, day, recordedAt,
      recordedBy, asHappened, payload, hash)
    VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)
    """
  case entriesOfStream = """
    SELECT agency, position, stream, sequence, kind, version, day, recordedAt,
      recordedBy, asHappened, payload, hash
    FROM fact WHERE agency = $1 AND stream = $2 ORDER BY sequence
    """
  case entriesAfter = """
    SELECT agency, position, stream, sequence, kind, version, day, recordedAt,
      recordedBy, asHappened, payload, hash
    FROM fact WHERE agency = $1 AND position > $2 ORDER BY position LIMIT $3
    """
  case eventsAfter = """
    SELECT position, stream, sequence, kind, day, recordedAt
    FROM fact WHERE agency = $1 AND position > $2 ORDER BY position LIMIT $3
    """
  case nextStream = "SELECT min(stream) FROM fact WHERE agency = $1 AND stream > $2"

  case nextNumber = """
    INSERT INTO counter (agency, series, year, latest) VALUES ($1, $2, $3, 1)
    ON CONFLICT (agency, series, year) DO UPDATE SET latest = counter.latest + 1
    RETURNING latest
    """
}
