/// The program that sets the pages of a PDF.
public enum PDFWay: String, Hashable, Sendable {
  case typst, soffice, none
}
