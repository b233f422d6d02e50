extension Profile {
  /// The text of the invented office of Templates/profiles, which a desk without a file of its
  /// own begins with. It publishes all seven channels and names no head of the work body.
  public static var exampleText: String {
    String(decoding: PackageResources.example_profile_yaml, as: UTF8.self)
  }
}
