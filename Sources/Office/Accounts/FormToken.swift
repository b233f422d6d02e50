/// The word that ties a form to the browser that was shown it.
public enum FormToken {
  /// A fresh secret for a browser that has none.
  public static func freshSecret() -> String { Secret.token() }

  /// The word for the forms of a browser; it tells nothing of the secret.
  public static func of(_ secret: String) -> String { Secret.digest("form \(secret)") }
}
