extension SQLiteSchema {
  /// The other zone, what was carried to it and from it, and what waits to be carried.
  static let exchange = """
    CREATE TABLE exchangePartner (
      agency TEXT NOT NULL PRIMARY KEY REFERENCES agency,
      side TEXT NOT NULL CHECK (side IN ('outer', 'inner')),
      ownKeys TEXT NOT NULL CHECK (ownKeys <> ''),
      otherKeys TEXT CHECK (otherKeys <> ''),
      pairedOn TEXT CHECK (length(pairedOn) = 10),
      CHECK ((otherKeys IS NULL) = (pairedOn IS NULL))
    ) STRICT, WITHOUT ROWID;

    CREATE TRIGGER exchangePartnerStays BEFORE UPDATE ON exchangePartner
    WHEN new.agency <> old.agency OR new.side <> old.side OR new.ownKeys <> old.ownKeys
      OR old.otherKeys IS NOT NULL
    BEGIN SELECT RAISE(ABORT, 'a pair is made once'); END;

    CREATE TABLE exchangeValue (
      agency TEXT NOT NULL REFERENCES agency,
      name TEXT NOT NULL CHECK (name <> ''),
      sealed BLOB NOT NULL,
      PRIMARY KEY (agency, name)
    ) STRICT;

    CREATE TABLE parcel (
      agency TEXT NOT NULL REFERENCES agency,
      direction TEXT NOT NULL CHECK (direction IN ('out', 'in')),
      number INTEGER NOT NULL CHECK (number > 0),
      digest TEXT NOT NULL CHECK (length(digest) = 64),
      day TEXT NOT NULL CHECK (length(day) = 10),
      entries INTEGER NOT NULL CHECK (entries >= 0),
      acknowledges INTEGER NOT NULL CHECK (acknowledges >= 0),
      bytes BLOB,
      PRIMARY KEY (agency, direction, number)
    ) STRICT;

    CREATE TRIGGER parcelFollows BEFORE INSERT ON parcel
    WHEN new.number <> 1 + (SELECT coalesce(max(number), 0) FROM parcel
      WHERE agency = new.agency AND direction = new.direction)
    BEGIN SELECT RAISE(ABORT, 'a parcel has the next number'); END;

    CREATE TRIGGER parcelIsOnlyAcknowledged BEFORE UPDATE ON parcel
    WHEN new.agency <> old.agency OR new.direction <> old.direction
      OR new.number <> old.number OR new.digest <> old.digest OR new.day <> old.day
      OR new.entries <> old.entries OR new.acknowledges <> old.acknowledges
      OR new.bytes IS NOT NULL
    BEGIN SELECT RAISE(ABORT, 'a parcel is only acknowledged'); END;

    CREATE TRIGGER parcelStays BEFORE DELETE ON parcel
    BEGIN SELECT RAISE(ABORT, 'a parcel stays'); END;

    CREATE TABLE parcelEntry (
      agency TEXT NOT NULL REFERENCES agency,
      ordinal INTEGER NOT NULL CHECK (ordinal > 0),
      kind TEXT NOT NULL CHECK (kind IN ('application', 'correction', 'fetch', 'file')),
      number TEXT NOT NULL CHECK (number <> ''),
      subject TEXT NOT NULL,
      day TEXT NOT NULL CHECK (length(day) = 10),
      parcel INTEGER CHECK (parcel > 0),
      PRIMARY KEY (agency, ordinal),
      UNIQUE (agency, kind, number, subject)
    ) STRICT, WITHOUT ROWID;

    CREATE INDEX parcelEntryByParcel ON parcelEntry (agency, parcel);

    CREATE TRIGGER parcelEntryIsOnlySent BEFORE UPDATE ON parcelEntry
    WHEN new.agency <> old.agency OR new.ordinal <> old.ordinal OR new.kind <> old.kind
      OR new.number <> old.number OR new.subject <> old.subject OR new.day <> old.day
      OR old.parcel IS NOT NULL
    BEGIN SELECT RAISE(ABORT, 'an entry goes into one parcel'); END;

    CREATE TABLE exchangedCase (
      agency TEXT NOT NULL REFERENCES agency,
      outerNumber TEXT NOT NULL CHECK (outerNumber <> ''),
      number TEXT NOT NULL CHECK (number <> ''),
      toldVersion INTEGER NOT NULL CHECK (toldVersion >= 0),
      toldDigest TEXT NOT NULL,
      toldFiles TEXT NOT NULL,
      PRIMARY KEY (agency, outerNumber),
      UNIQUE (agency, number)
    ) STRICT, WITHOUT ROWID;


    """
}
