import Foundation
import Glibc
import Testing

/// A terminal without a screen, for what the program does only when a person looks on.
struct Pseudoterminal {
  /// The end that the program has.
  let program: FileHandle

  private let person: FileHandle

  /// `TIOCSPTLCK` and `TIOCGPTN`, macros that Swift does not import.
  private static let setLock: UInt = 0x4004_5431
  private static let getNumber: UInt = 0x8004_5430

  init() throws {
    let master = open("/dev/ptmx", O_RDWR | O_NOCTTY)
    var locked: Int32 = 0
    var number: UInt32 = 0
    try #require(ioctl(master, Self.setLock, &locked) == 0)
    try #require(ioctl(master, Self.getNumber, &number) == 0)
    let slave = open("/dev/pts/\(number)", O_RDWR | O_NOCTTY)
    try #require(slave >= 0)
    Self.makeQuiet(slave)
    person = FileHandle(fileDescriptor: master, closeOnDealloc: true)
    program = FileHandle(fileDescriptor: slave, closeOnDealloc: true)
  }

  func type(_ text: String) throws { try person.write(contentsOf: Data(text.utf8)) }

  /// Everything shown until the program has gone; lines end in a plain line feed.
  func screen() throws -> String {
    try program.close()
    var bytes: [UInt8] = []
    var piece = [UInt8](repeating: 0, count: 4_096)
    // The last read fails (EIO) when nobody holds the other end any more.
    while case let count = read(person.fileDescriptor, &piece, piece.count), count > 0 {
      bytes += piece[..<count]
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Leaves out the echo of what is typed and the carriage returns.
  private static func makeQuiet(_ descriptor: Int32) {
    var settings = termios()
    tcgetattr(descriptor, &settings)
    settings.c_lflag &= ~tcflag_t(ECHO)
    settings.c_oflag &= ~tcflag_t(OPOST)
    tcsetattr(descriptor, TCSANOW, &settings)
  }
}
