import Statute
import WorkingDays

/// Why a profile does not load, with the data a sentence needs.
enum ProfileFault: Hashable, Sendable {
  /// The text is no YAML.
  case syntax
  case unknownKey(String, ProfileSection)
  case duplicateKey(String)
  case missingKey(ProfileKey, ProfileSection)
  /// The key stands there with nothing behind it.
  case emptyValue(ProfileKey)
  /// Text where a list is wanted, and the like; nil is the file itself.
  case wrongShape(ProfileKey?, ProfileShape)
  case noRespondents
  case noSuchDay(ProfileKey, String)
  case notANumber(ProfileKey, String, ClosedRange<Int>)
  case unknownChannel(String)
  case unknownReading(String)
  case unknownChoice(Reading, String)
  /// A word outside a closed choice, and the words of that choice.
  case unknownWord(ProfileKey, String, allowed: [String])
  case badCode(String)
  case badMailbox(String)
  case badWebAddress(String)
  case badServer(String)
  case badHours(String)
  case badPattern(String)
  /// A channel that the law keeps open.
  case closedChannel(Channel)
  /// The law itself says when an application by this channel is received.
  case confirmationByLaw(Channel)
  /// A key that an unpublished channel cannot have.
  case notPublished(Channel, ProfileKey)
  case reversedDays(ProfileKey, from: Day, until: Day)
  /// Two entries hold on the same day; nil where neither names one.
  case overlappingDays(ProfileKey, Day?)
  /// A break of so many days.
  case longHoliday(String, Int)
  /// Two entries that would be told apart by this text.
  case repeated(ProfileKey, String)
}

/// What stands behind a key.
enum ProfileShape: Hashable, Sendable {
  case text, list, mapping
}

/// A fault and where it stands; lines and columns count from 1.
struct PlacedFault: Error, Hashable, Sendable {
  let fault: ProfileFault
  let line: Int
  let column: Int
}

/// All faults of one profile in the order of the file, at least one.
struct ProfileFaults: Error, Hashable, Sendable {
  let first: PlacedFault
  let others: [PlacedFault]
}
