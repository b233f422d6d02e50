public import Files

/// Why a letter could not be written.
public enum LetterFault: Error, Hashable, Sendable {
  /// Neither typst nor soffice is there.
  case pdfNotInstalled
  /// Typst is not there, and nothing else can set what is wanted.
  case typstNotInstalled
  /// qpdf is not there.
  case bindingNotInstalled
  /// What the program that sets pages said.
  case pdfFailed(detail: String)
  case file(FileFault)
  case archive(detail: String)
}
