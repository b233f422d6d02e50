public import Foundation

/// A folder `shared` beside or above the repository, whose tables were made by others.
///
/// A test that reads it is skipped where it is absent.
public enum SharedFolder {
  /// The file or folder of this path below it; nothing where it is absent.
  public static func url(_ path: String) -> URL? {
    var folder = URL(filePath: #filePath)
    while folder.path != "/" {
      folder.deleteLastPathComponent()
      let url = folder.appending(path: "shared").appending(path: path)
      if FileManager.default.fileExists(atPath: url.path) { return url }
    }
    return nil
  }
}
