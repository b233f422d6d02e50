/// The text of a saved page as it lies in a file.
public enum PageFile {
  public static func text(_ path: String) throws(OfficeError) -> String {
    try TextFile.text(path, field: "FILE")
  }
}
