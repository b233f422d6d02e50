/// The first password of an account.
public enum InitialPassword {
  /// One that nobody can guess and that can be read out.
  public static func fresh() -> String { Secret.code() }
}
