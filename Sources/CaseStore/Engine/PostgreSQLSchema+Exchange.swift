extension PostgreSQLSchema {
  /// The other zone, what was carried to it and from it, and what waits to be carried.
  static let exchange = """
    CREATE TABLE exchangePartner (
      agency plainText NOT NULL PRIMARY KEY REFERENCES agency,
      side plainText NOT NULL CHECK (side IN ('outer', 'inner')),
      ownKeys plainText NOT NULL CHECK (ownKeys <> ''),
      otherKeys plainText CHECK (otherKeys <> ''),
      pairedOn civilDay,
      CHECK ((otherKeys IS NULL) = (pairedOn IS NULL))
    );

    CREATE TABLE exchangeValue (
      agency plainText NOT NULL REFERENCES agency,
      name plainText NOT NULL CHECK (name <> ''),
      sealed BYTEA NOT NULL,
      PRIMARY KEY (agency, name)
    );

    CREATE TABLE parcel (
      agency plainText NOT NULL REFERENCES agency,
      direction plainText NOT NULL CHECK (direction IN ('out', 'in')),
      number BIGINT NOT NULL CHECK (number > 0),
      digest plainText NOT NULL CHECK (length(digest) = 64),
      day civilDay NOT NULL,
      entries BIGINT NOT NULL CHECK (entries >= 0),
      acknowledges BIGINT NOT NULL CHECK (acknowledges >= 0),
      bytes BYTEA,
      PRIMARY KEY (agency, direction, number)
    );

    CREATE TABLE parcelEntry (
      agency plainText NOT NULL REFERENCES agency,
      ordinal BIGINT NOT NULL CHECK (ordinal > 0),
      kind plainText NOT NULL CHECK (kind IN ('application', 'correction', 'fetch', 'file')),
      number plainText NOT NULL CHECK (number <> ''),
      subject plainText NOT NULL,
      day civilDay NOT NULL,
      parcel BIGINT CHECK (parcel > 0),
      PRIMARY KEY (agency, ordinal),
      UNIQUE (agency, kind, number, subject)
    );

    CREATE INDEX parcelEntryByParcel ON parcelEntry (agency, parcel);

    CREATE TABLE exchangedCase (
      agency plainText NOT NULL REFERENCES agency,
      outerNumber plainText NOT NULL CHECK (outerNumber <> ''),
      number plainText NOT NULL CHECK (number <> ''),
      toldVersion BIGINT NOT NULL CHECK (toldVersion >= 0),
      toldDigest plainText NOT NULL,
      toldFiles plainText NOT NULL,
      PRIMARY KEY (agency, outerNumber),
      UNIQUE (agency, number)
    );

    CREATE FUNCTION requireNextParcel() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      IF NEW.number <> 1 + (SELECT coalesce(max(number), 0) FROM parcel
        WHERE agency = NEW.agency AND direction = NEW.direction)
      THEN RAISE EXCEPTION 'a parcel has the next number' USING ERRCODE = '23000';
      END IF;
      RETURN NEW;
    END $$;

    CREATE TRIGGER parcelFollows BEFORE INSERT ON parcel
      FOR EACH ROW EXECUTE FUNCTION requireNextParcel();

    CREATE TRIGGER parcelIsOnlyAcknowledged BEFORE UPDATE ON parcel FOR EACH ROW
      WHEN (NEW.agency <> OLD.agency OR NEW.direction <> OLD.direction
        OR NEW.number <> OLD.number OR NEW.digest <> OLD.digest OR NEW.day <> OLD.day
        OR NEW.entries <> OLD.entries OR NEW.acknowledges <> OLD.acknowledges
        OR NEW.bytes IS NOT NULL)
      EXECUTE FUNCTION refuse('a parcel is only acknowledged');

    CREATE TRIGGER parcelStays BEFORE DELETE ON parcel
      FOR EACH ROW EXECUTE FUNCTION refuse('a parcel stays');

    CREATE TRIGGER parcelEntryIsOnlySent BEFORE UPDATE ON parcelEntry FOR EACH ROW
      WHEN (NEW.agency <> OLD.agency OR NEW.ordinal <> OLD.ordinal OR NEW.kind <> OLD.kind
        OR NEW.number <> OLD.number OR NEW.subject <> OLD.subject OR NEW.day <> OLD.day
        OR OLD.parcel IS NOT NULL)
      EXECUTE FUNCTION refuse('an entry goes into one parcel');

    CREATE TRIGGER exchangePartnerStays BEFORE UPDATE ON exchangePartner FOR EACH ROW
      WHEN (NEW.agency <> OLD.agency OR NEW.side <> OLD.side OR NEW.ownKeys <> OLD.ownKeys
        OR OLD.otherKeys IS NOT NULL)
      EXECUTE FUNCTION refuse('a pair is made once');


    """
}
