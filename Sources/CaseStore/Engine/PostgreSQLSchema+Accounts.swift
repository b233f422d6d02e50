extension PostgreSQLSchema {
  /// Who may sign in, who is signed in, which programs may ask, which applicants may look, and
  /// which requests were done. Who was given which role stands in the ledger besides.
  static let accounts = """
    CREATE TABLE account (
      agency plainText NOT NULL REFERENCES agency,
      name plainText NOT NULL CHECK (name <> ''),
      title plainText NOT NULL CHECK (title <> ''),
      roles plainText NOT NULL CHECK (roles <> ''),
      unit plainText,
      password plainText NOT NULL CHECK (password <> ''),
      mustChange claim NOT NULL,
      isDisabled claim NOT NULL,
      feed plainText,
      PRIMARY KEY (agency, name)
    );

    CREATE UNIQUE INDEX accountByFeed ON account (agency, feed);

    CREATE TABLE signInFailure (
      agency plainText NOT NULL REFERENCES agency,
      name plainText NOT NULL CHECK (name <> ''),
      count BIGINT NOT NULL CHECK (count > 0),
      latestAt BIGINT NOT NULL CHECK (latestAt > 0),
      PRIMARY KEY (agency, name)
    );

    CREATE TABLE signIn (
      agency plainText NOT NULL,
      digest plainText NOT NULL CHECK (length(digest) = 64),
      account plainText NOT NULL,
      startedAt BIGINT NOT NULL CHECK (startedAt > 0),
      seenAt BIGINT NOT NULL CHECK (seenAt >= startedAt),
      PRIMARY KEY (agency, digest),
      FOREIGN KEY (agency, account) REFERENCES account (agency, name)
    );

    CREATE INDEX signInByAccount ON signIn (agency, account);
    CREATE INDEX signInBySeen ON signIn (agency, seenAt);

    CREATE TABLE accessToken (
      agency plainText NOT NULL,
      digest plainText NOT NULL CHECK (length(digest) = 64),
      name plainText NOT NULL CHECK (name <> ''),
      account plainText NOT NULL,
      scopes plainText NOT NULL CHECK (scopes <> ''),
      madeOn civilDay NOT NULL,
      isRevoked claim NOT NULL,
      PRIMARY KEY (agency, digest),
      UNIQUE (agency, name),
      FOREIGN KEY (agency, account) REFERENCES account (agency, name)
    );

    CREATE TABLE queryCode (
      agency plainText NOT NULL REFERENCES agency,
      number plainText NOT NULL,
      digest plainText NOT NULL CHECK (length(digest) = 64),
      PRIMARY KEY (agency, number)
    );

    CREATE TABLE doneRequest (
      agency plainText NOT NULL REFERENCES agency,
      account plainText NOT NULL,
      requestKey plainText NOT NULL CHECK (requestKey <> ''),
      digest plainText NOT NULL CHECK (length(digest) = 64),
      number plainText NOT NULL,
      version BIGINT NOT NULL,
      doneAt BIGINT NOT NULL CHECK (doneAt > 0),
      PRIMARY KEY (agency, account, requestKey)
    );

    CREATE INDEX doneRequestByTime ON doneRequest (agency, doneAt);


    """
}
