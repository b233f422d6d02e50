/// What is asked of accounts, sign-ins, access tokens, query codes and done requests.
enum AccountQueries: String, NamedStatement {
  case accounts = """
    SELECT name, title, roles, unit, password, mustChange, isDisabled, feed FROM account
    WHERE agency = $1 ORDER BY name
    """
  case account = """
    SELECT name, title, roles, unit, password, mustChange, isDisabled, feed FROM account
    WHERE agency = $1 AND name = $2
    """
  case accountOfFeed = """
    SELECT name, title, roles, unit, password, mustChange, isDisabled, feed FROM account
    WHERE agency = $1 AND feed = $2
    """
  case putAccount = """
    INSERT INTO account (agency, name, title, roles, unit, password, mustChange, isDisabled, feed)
    VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)
    ON CONFLICT (agency, name) DO UPDATE SET title = excluded.title, roles = excluded.roles,
      unit = excluded.unit, password = excluded.password, mustChange = excluded.mustChange,
      isDisabled = excluded.isDisabled, feed = excluded.feed
    """

  case failures = "SELECT count, latestAt FROM signInFailure WHERE agency = $1 AND name = $2"
  case putFailure = """
    INSERT INTO signInFailure (agency, name, count, latestAt) VALUES ($1, $2, 1, $3)
    ON CONFLICT (agency, name) DO UPDATE SET count = signInFailure.count + 1,
      latestAt = excluded.latestAt
    """
  case forgetFailures = "DELETE FROM signInFailure WHERE agency = $1 AND name = $2"
  case forgetOldFailures = "DELETE FROM signInFailure WHERE agency = $1 AND latestAt < $2"

  case signIn = """
    SELECT digest, account, startedAt, seenAt FROM signIn WHERE agency = $1 AND digest = $2
    """
  case putSignIn = """
    INSERT INTO signIn (agency, digest, account, startedAt, seenAt) VALUES ($1, $2, $3, $4, $5)
    """
  case seeSignIn = "UPDATE signIn SET seenAt = $1 WHERE agency = $2 AND digest = $3"
  case endSignIn = "DELETE FROM signIn WHERE agency = $1 AND digest = $2"
  case endSignIns = "DELETE FROM signIn WHERE agency = $1 AND account = $2"
  case endOldSignIns = """
    DELETE FROM signIn WHERE agency = $1 AND (seenAt < $2 OR startedAt < $3)
    """

  case tokens = """
    SELECT digest, name, account, scopes, madeOn, isRevoked FROM accessToken
    WHERE agency = $1 ORDER BY madeOn, name
    """
  case token = """
    SELECT digest, name, account, scopes, madeOn, isRevoked FROM accessToken
    WHERE agency = $1 AND digest = $2
    """
  case putToken = """
    INSERT INTO accessToken (agency, digest, name, account, scopes, madeOn, isRevoked)
    VALUES ($1, $2, $3, $4, $5, $6, 0)
    """
  case revokeToken = "UPDATE accessToken SET isRevoked = 1 WHERE agency = $1 AND name = $2"

  case queryCode = "SELECT digest FROM queryCode WHERE agency = $1 AND number = $2"
  case putQueryCode = """
    INSERT INTO queryCode (agency, number, digest) VALUES ($1, $2, $3)
    ON CONFLICT (agency, number) DO UPDATE SET digest = excluded.digest
    """

  case doneRequest = """
    SELECT account, requestKey, digest, number, version FROM doneRequest
    WHERE agency = $1 AND account = $2 AND requestKey = $3
    """
  case putDoneRequest = """
    INSERT INTO doneRequest (agency, account, requestKey, digest, number, version, doneAt)
    VALUES ($1, $2, $3, $4, $5, $6, $7)
    """
  case forgetDoneRequests = "DELETE FROM doneRequest WHERE agency = $1 AND doneAt < $2"
}
