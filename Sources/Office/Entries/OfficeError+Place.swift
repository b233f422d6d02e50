extension OfficeError {
  /// The error of something that stands in a file: what is wrong is the content of the file.
  ///
  /// - Parameter place: `file:line:column`; an error that knows its place keeps it.
  public func at(_ place: String) -> OfficeError {
    OfficeError(
      status == .usage ? .refused : status, code: code, message: message, field: field,
      location: location ?? place, article: article, hint: hint)
  }
}
