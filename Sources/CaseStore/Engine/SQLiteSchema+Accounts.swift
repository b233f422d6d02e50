extension SQLiteSchema {
  /// Who may sign in, who is signed in, which programs may ask, which applicants may look, and
  /// which requests were done. Who was given which role stands in the ledger besides.
  static let accounts = """
    CREATE TABLE account (
      agency TEXT NOT NULL REFERENCES agency,
      name TEXT NOT NULL CHECK (name <> ''),
      title TEXT NOT NULL CHECK (title <> ''),
      roles TEXT NOT NULL CHECK (roles <> ''),
      unit TEXT,
      password TEXT NOT NULL CHECK (password <> ''),
      mustChange INTEGER NOT NULL CHECK (mustChange IN (0, 1)),
      isDisabled INTEGER NOT NULL CHECK (isDisabled IN (0, 1)),
      feed TEXT,
      PRIMARY KEY (agency, name)
    ) STRICT, WITHOUT ROWID;

    CREATE UNIQUE INDEX accountByFeed ON account (agency, feed);

    CREATE TABLE signInFailure (
      agency TEXT NOT NULL REFERENCES agency,
      name TEXT NOT NULL CHECK (name <> ''),
      count INTEGER NOT NULL CHECK (count > 0),
      latestAt INTEGER NOT NULL CHECK (latestAt > 0),
      PRIMARY KEY (agency, name)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE signIn (
      agency TEXT NOT NULL,
      digest TEXT NOT NULL CHECK (length(digest) = 64),
      account TEXT NOT NULL,
      startedAt INTEGER NOT NULL CHECK (startedAt > 0),
      seenAt INTEGER NOT NULL CHECK (seenAt >= startedAt),
      PRIMARY KEY (agency, digest),
      FOREIGN KEY (agency, account) REFERENCES account (agency, name)
    ) STRICT, WITHOUT ROWID;

    CREATE INDEX signInByAccount ON signIn (agency, account);
    CREATE INDEX signInBySeen ON signIn (agency, seenAt);

    CREATE TABLE accessToken (
      agency TEXT NOT NULL,
      digest TEXT NOT NULL CHECK (length(digest) = 64),
      name TEXT NOT NULL CHECK (name <> ''),
      account TEXT NOT NULL,
      scopes TEXT NOT NULL CHECK (scopes <> ''),
      madeOn TEXT NOT NULL CHECK (length(madeOn) = 10),
      isRevoked INTEGER NOT NULL CHECK (isRevoked IN (0, 1)),
      PRIMARY KEY (agency, digest),
      UNIQUE (agency, name),
      FOREIGN KEY (agency, account) REFERENCES account (agency, name)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE queryCode (
      agency TEXT NOT NULL REFERENCES agency,
      number TEXT NOT NULL,
      digest TEXT NOT NULL CHECK (length(digest) = 64),
      PRIMARY KEY (agency, number)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE doneRequest (
      agency TEXT NOT NULL REFERENCES agency,
      account TEXT NOT NULL,
      requestKey TEXT NOT NULL CHECK (requestKey <> ''),
      digest TEXT NOT NULL CHECK (length(digest) = 64),
      number TEXT NOT NULL,
      version INTEGER NOT NULL,
      doneAt INTEGER NOT NULL CHECK (doneAt > 0),
      PRIMARY KEY (agency, account, requestKey)
    ) STRICT, WITHOUT ROWID;

    CREATE INDEX doneRequestByTime ON doneRequest (agency, doneAt);


    """
}
