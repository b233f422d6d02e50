public import Files

/// Why a letter could not be written.
public enum LetterFault: Error, Hashable, Sendable {
  /// Neither typst nor soffice is there.
  case pdfNotInstalled
  /// qpdf is not there.
  case bindingNotInstalled
  /// What the program that sets pages said.
  case pdfFailed(detail: String)
  case file(FileFault)
  case archive(detail: String)
}
