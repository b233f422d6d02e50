import CustomDump
import Testing
import WorkingDays

/// One slip in a notice must never get through: every weekday, count and date of every text is
/// altered in turn, and each time the text has to be refused at a place.
struct NoticeMutationTests {
  @Test(arguments: NoticeSample.all)
  func `a text with one altered claim is refused with the place`(sample: NoticeSample) {
    let mutants = Mutant.all(of: sample.text)
    let accepted = mutants.filter { mutant in
      do throws(NoticeFault) {
        _ = try sample.read(mutant.text)
        return true
      } catch {
        return error.place?.line != mutant.line
      }
    }
    expectNoDifference(accepted.map(\.change), [])
    #expect(!mutants.isEmpty)
  }
}

/// A text in which one claim is another one.
struct Mutant {
  let text: String

  /// What was altered, as a failing test shows it.
  let change: String

  /// The line it stands in, from 1.
  let line: Int

  static func all(of text: String) -> [Mutant] {
    var mutants: [Mutant] = []
    for (number, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated()
    {
      guard isRead(line, in: text) else { continue }
      let changes = weekdays(in: line) + counts(in: line) + dates(in: line)
      mutants += changes.map { range, replacement in
        Mutant(
          text: text.replacingCharacters(in: range, with: replacement),
          change: "\(number + 1): \(line[..<range.upperBound].suffix(12)) → \(replacement)",
          line: number + 1)
      }
    }
    return mutants
  }

  /// Leaves out comments, the signature and what stands before the first date that counts.
  private static func isRead(_ line: Substring, in text: String) -> Bool {
    !line.hasPrefix("#") && line.wholeMatch(of: /[0-9]+年[0-9]+月[0-9]+日/) == nil
  }

  typealias Change = (Range<String.Index>, String)

  private static func weekdays(in line: Substring) -> [Change] {
    line.matches(of: /(?:星期|周)([一二三四五六日])/).flatMap { match in
      "一二三四五六日".filter { String($0) != match.1 }.map {
        (match.1.startIndex..<match.1.endIndex, String($0))
      }
    }
  }

  private static func counts(in line: Substring) -> [Change] {
    let figures = line.matches(of: /([0-9])天/).flatMap { match in
      (1...9).filter { String($0) != match.1 }.map {
        (match.1.startIndex..<match.1.endIndex, String($0))
      }
    }
    let pieces = line.matches(of: /([一两三四])个公休日/).flatMap { match in
      "一两三四五".filter { String($0) != match.1 }.map {
        (match.1.startIndex..<match.1.endIndex, String($0))
      }
    }
    return figures + pieces
  }

  /// Moves each date by up to six days either way: within its month, and across its end.
  private static func dates(in line: Substring) -> [Change] {
    line.matches(of: /(?:([0-9]+)年)?(?:([0-9]+)月)?([0-9]+)日/).flatMap { match -> [Change] in
      (-6...6).filter { $0 != 0 }.compactMap { step in
        let moved = moved(
          match.1.flatMap { Int($0) }, match.2.flatMap { Int($0) }, Int(match.3) ?? 0, by: step)
        return moved.map { (match.range, $0) }
      }
    }
  }

  private static func moved(_ year: Int?, _ month: Int?, _ day: Int, by step: Int) -> String? {
    guard let month else { return 1...31 ~= day + step ? "\(day + step)日" : nil }
    guard let date = Day(year: year ?? 2026, month: month, day: day) else { return nil }
    let moved = date + step
    let yearText = year.map { _ in "\(moved.year)年" } ?? ""
    return "\(yearText)\(moved.month)月\(moved.dayOfMonth)日"
  }
}

extension String {
  fileprivate func replacingCharacters(
    in range: Range<String.Index>, with replacement: String
  ) -> String {
    var copy = self
    copy.replaceSubrange(range, with: replacement)
    return copy
  }
}
