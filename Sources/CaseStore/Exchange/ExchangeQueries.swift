/// What is asked of the exchange between the zones.
enum ExchangeQueries: String, NamedStatement {
  case partner = """
    SELECT side, ownKeys, otherKeys, pairedOn FROM exchangePartner WHERE agency = $1
    """
  case putPartner = """
    INSERT INTO exchangePartner (agency, side, ownKeys) VALUES ($1, $2, $3)
    """
  case joinPartner = """
    UPDATE exchangePartner SET otherKeys = $1, pairedOn = $2 WHERE agency = $3
    """

  case value = "SELECT sealed FROM exchangeValue WHERE agency = $1 AND name = $2"
  case valuesAfter = """
    SELECT name, sealed FROM exchangeValue
    WHERE agency = $1 AND name > $2 ORDER BY name LIMIT $3
    """
  case putValue = """
    INSERT INTO exchangeValue (agency, name, sealed) VALUES ($1, $2, $3)
    ON CONFLICT (agency, name) DO UPDATE SET sealed = excluded.sealed
    """
  case removeValue = "DELETE FROM exchangeValue WHERE agency = $1 AND name = $2"

  case parcels = """
    SELECT direction, number, digest, day, entries, acknowledges, bytes IS NOT NULL FROM parcel
    WHERE agency = $1 AND direction = $2 ORDER BY number
    """
  case latestParcel = """
    SELECT direction, number, digest, day, entries, acknowledges, bytes IS NOT NULL FROM parcel
    WHERE agency = $1 AND direction = $2 ORDER BY number DESC LIMIT 1
    """
  case parcel = """
    SELECT direction, number, digest, day, entries, acknowledges, bytes IS NOT NULL FROM parcel
    WHERE agency = $1 AND direction = $2 AND number = $3
    """
  case parcelBytes = """
    SELECT bytes FROM parcel
    WHERE agency = $1 AND direction = $2 AND number = $3 AND bytes IS NOT NULL
    """
  case latestFilledParcel = """
    SELECT coalesce(max(number), 0) FROM parcel
    WHERE agency = $1 AND direction = $2 AND entries > 0
    """
  case putParcel = """
    INSERT INTO parcel (agency, direction, number, digest, day, entries, acknowledges, bytes)
    VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
    """
  case acknowledge = """
    UPDATE parcel SET bytes = NULL
    WHERE agency = $1 AND direction = 'out' AND number <= $2 AND bytes IS NOT NULL
    """

  case waiting = """
    SELECT ordinal, kind, number, subject, day FROM parcelEntry
    WHERE agency = $1 AND parcel IS NULL ORDER BY ordinal
    """
  case entry = """
    SELECT ordinal, kind, number, subject, day FROM parcelEntry
    WHERE agency = $1 AND kind = $2 AND number = $3 AND subject = $4
    """
  case acknowledgedEntries = """
    SELECT ordinal, kind, number, subject, day FROM parcelEntry
    WHERE agency = $1 AND parcel <= $2 AND kind IN ('correction', 'file') ORDER BY ordinal
    """
  case putEntry = """
    INSERT INTO parcelEntry (agency, ordinal, kind, number, subject, day)
    SELECT $1, coalesce(max(ordinal), 0) + 1, $2, $3, $4, $5 FROM parcelEntry WHERE agency = $6
    """
  case putIntoParcel = """
    UPDATE parcelEntry SET parcel = $1 WHERE agency = $2 AND ordinal = $3
    """
  /// Applications that came through the service and wait for no parcel yet.
  case unseenApplications = """
    SELECT number FROM queryCode q WHERE agency = $1 AND NOT EXISTS
      (SELECT 1 FROM parcelEntry e
        WHERE e.agency = q.agency AND e.kind = 'application' AND e.number = q.number)
    ORDER BY number
    """

  case exchangedCases = """
    SELECT outerNumber, number, toldVersion, toldDigest, toldFiles FROM exchangedCase
    WHERE agency = $1 ORDER BY number
    """
  case exchangedCase = """
    SELECT outerNumber, number, toldVersion, toldDigest, toldFiles FROM exchangedCase
    WHERE agency = $1 AND outerNumber = $2
    """
  case putExchangedCase = """
    INSERT INTO exchangedCase (agency, outerNumber, number, toldVersion, toldDigest, toldFiles)
    VALUES ($1, $2, $3, $4, $5, $6)
    ON CONFLICT (agency, outerNumber) DO UPDATE SET toldVersion = excluded.toldVersion,
      toldDigest = excluded.toldDigest, toldFiles = excluded.toldFiles
    """
}
