import Foundation
import Statute
import WorkingDays

/// What a parcel tells.
struct ParcelContent: Codable {
  /// The last parcel of the other side that was taken in.
  var acknowledges: Int
  var entries: [CarriedEntry] = []
  /// Contents of the files that entries name, by SHA-256.
  var files: [String: Data] = [:]
}

/// One thing that is told.
enum CarriedEntry: Codable {
  case application(CarriedApplication)
  case correction(CarriedCorrection)
  case fetch(CarriedFetch)
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
  let files: [CarriedFile]
}

/// A correction that an applicant wrote in the outer zone.
struct CarriedCorrection: Codable {
  /// The number of the case there.
  let number: String
  /// Which request for a correction it answers, from 1.
  let round: Int
  let on: Day
  let files: [CarriedFile]
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
}

/// A letter in one format.
struct CarriedLetter: Codable {
  let document: String
  let format: LetterFormat
  let file: CarriedFile
}
