import Statute
import WorkingDays

/// What a parcel tells: eight bytes with the length of its words, the words as JSON, and the files
/// that they name, one after the other.
struct ParcelContent {
  /// The last parcel of the other side that was taken in.
  var acknowledges: Int
  var entries: [CarriedEntry] = []
  /// Contents of the files that entries name, by SHA-256.
  var files: [String: [UInt8]] = [:]

  init(acknowledges: Int) { self.acknowledges = acknowledges }

  private struct Words: Codable {
    let acknowledges: Int
    let entries: [CarriedEntry]
    let files: [Size]
  }

  private struct Size: Codable {
    let digest: String
    let size: Int
  }

  /// Reads what `bytes` gave; nil for anything else.
  init?(bytes: [UInt8]) {
    guard bytes.count >= 8 else { return nil }
    let count = bytes[..<8].reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
    guard count <= bytes.count - 8,
      let words = CarriedCoding.value(Words.self, of: Array(bytes[8..<8 + Int(count)]))
    else { return nil }
    self.init(acknowledges: words.acknowledges)
    entries = words.entries
    var rest = bytes[(8 + Int(count))...]
    for file in words.files {
      guard 0...rest.count ~= file.size else { return nil }
      files[file.digest] = Array(rest.prefix(file.size))
      rest = rest.dropFirst(file.size)
    }
  }

  var bytes: [UInt8] {
    let sorted = files.sorted { $0.key < $1.key }
    let words = CarriedCoding.bytes(
      of: Words(
        acknowledges: acknowledges, entries: entries,
        files: sorted.map { Size(digest: $0.key, size: $0.value.count) }))
    var bytes = withUnsafeBytes(of: UInt64(words.count).bigEndian, Array.init) + words
    bytes.reserveCapacity(bytes.count + files.values.reduce(0) { $0 + $1.count })
    for file in sorted { bytes += file.value }
    return bytes
  }
}

/// One thing that is told.
enum CarriedEntry: Codable {
  case application(CarriedApplication)
  case correction(CarriedCorrection)
  case fetch(CarriedFetch)
  case file(CarriedAttachment)
  case standing(CarriedStanding)
}

/// A file with its name; its content goes beside it.
struct CarriedFile: Codable, Hashable {
  let digest: String
  let name: String
  let size: Int

  init(_ file: KeptFile) { (digest, name, size) = (file.digest, file.name, file.size) }

  init(digest: String, name: String, size: Int) {
    (self.digest, self.name, self.size) = (digest, name, size)
  }

  /// The file as it lies in the desk: by its own size, and by no more than a name.
  func kept(_ bytes: CarriedBytes) -> KeptFile {
    KeptFile(digest: digest, name: UploadFolder.plain(name), size: bytes.size)
  }
}

/// What a file that came along really is.
struct CarriedBytes {
  let size: Int
  /// Whether it is a picture, a PDF or a plain text, as applicants may send.
  let isPlain: Bool

  init(_ bytes: [UInt8]) {
    size = bytes.count
    isPlain = ScannedFile(bytes) != nil || WrittenFile.text(of: bytes) != nil
  }
}

/// An application as the outer zone took it.
struct CarriedApplication: Codable {
  /// Its number there.
  let number: String
  let submittedOn: Day
  /// The instant at which it was taken, in UTC.
  let submittedAt: String
  /// Working days in which it is confirmed, as its applicant was told; nil: the message of success
  /// confirmed it.
  let confirmWithin: Int?
  let kind: ApplicantKind
  let name: String
  let idType: IdentityType?
  let idNumber: String?
  let phone: String?
  let email: String?
  let address: String?
  let agent: String?
  let agentAuthorised: Bool
  let wants: String
  let items: [String]
  let informationNumber: String?
  let form: String?
  let way: String?
  let respondent: String
  let proof: IdentityProof?
  var files: [CarriedFile]
}

/// A correction that an applicant wrote in the outer zone.
struct CarriedCorrection: Codable {
  /// The number of the case there.
  let number: String
  /// Which request for a correction it answers, from 1.
  let round: Int
  let on: Day
  var files: [CarriedFile]
}

/// A file of an application or a correction that found no room beside it.
struct CarriedAttachment: Codable {
  let number: String
  let on: Day
  let file: CarriedFile
}

/// The first time that an applicant fetched a letter.
struct CarriedFetch: Codable {
  let number: String
  /// d1, d2 …
  let document: String
  let on: Day
}

/// How a case of the inner zone stands, for its applicant.
struct CarriedStanding: Codable {
  /// Its number in the outer zone, and in the inner one.
  let number: String
  let innerNumber: String
  /// The day on which this held.
  var asOf: Day
  let view: QueryView
  /// How often a correction was asked for.
  let round: Int
  /// The letters whose first fetching is their arrival.
  let waiting: [String]
  let letters: [CarriedLetter]
  /// What was provided with replies; nil in parcels from before there was such a thing.
  let enclosures: [CarriedEnclosure]?

  /// All files that belong to it.
  var files: [CarriedFile] { letters.map(\.file) + (enclosures ?? []).map(\.file) }
}

/// A file that was provided with a reply, by the entry that added it.
struct CarriedEnclosure: Codable {
  let sequence: Int
  let file: CarriedFile
}

/// A letter in one format.
struct CarriedLetter: Codable {
  let document: String
  let format: LetterFormat
  let file: CarriedFile
}
