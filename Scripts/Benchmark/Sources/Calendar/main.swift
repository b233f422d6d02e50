import PlainLoop
import WorkingDays

/// What one function cost: the best of many rounds, since everything else is the machine.
struct Cost {
  var nanoseconds = Double.infinity
  var allocations: Int64 = 0
  var sum: Int64 = 0

  mutating func measure(_ calls: Int, _ body: () -> Int64) {
    let clock = ContinuousClock()
    let before = PlainLoop.allocations()
    let start = clock.now
    sum = body()
    let time = clock.now - start
    allocations += PlainLoop.allocations() - before
    let (seconds, attoseconds) = time.components
    let total = Double(seconds) * 1e9 + Double(attoseconds) / 1e9
    nanoseconds = min(nanoseconds, total / Double(calls))
  }
}

let length = 10_000
let rounds = 3_000
guard let today = Day("2026-11-22") else { preconditionFailure("a day of the calendar") }
let calendar = Notices.builtIn.calendar(knownOn: today)
let questions = Questions(length: length)
let table = Table(of: calendar)
let days = questions.days.map(\.number)
let ends = questions.ends.map(\.number)
let counts = questions.counts

@inline(never) func nth(_ calendar: WorkingCalendar, _ questions: Questions) -> Int64 {
  var sum: Int64 = 0
  for index in questions.days.indices {
    let count = Int(questions.counts[index])
    let due = calendar.day(count, workingDaysAfter: questions.days[index])
    sum &+= Int64(due.number)
  }
  return sum
}

@inline(never) func between(_ calendar: WorkingCalendar, _ questions: Questions) -> Int64 {
  var sum: Int64 = 0
  for index in questions.days.indices {
    sum &+= Int64(
      calendar.workingDays(after: questions.days[index], through: questions.ends[index]))
  }
  return sum
}

var (swiftNth, plainNth, swiftBetween, plainBetween) = (Cost(), Cost(), Cost(), Cost())
table.through.withUnsafeBufferPointer { through in
  table.worked.withUnsafeBufferPointer { worked in
    let table = plain_table(
      through: through.baseAddress, worked: worked.baseAddress, eve: table.eve)
    for _ in 0..<rounds {
      swiftNth.measure(length) { nth(calendar, questions) }
      plainNth.measure(length) { plain_nth(table, days, counts, Int32(length)) }
      swiftBetween.measure(length) { between(calendar, questions) }
      plainBetween.measure(length) { plain_between(table, days, ends, Int32(length)) }
    }
  }
}
precondition(swiftNth.sum == plainNth.sum && swiftBetween.sum == plainBetween.sum)

func rounded(_ value: Double) -> Double { Double(Int(value * 100 + 0.5)) / 100 }

func row(_ name: String, _ swift: Cost, _ plain: Cost) -> String {
  """
  {"function":"\(name)","swift":\(rounded(swift.nanoseconds)),"c":\(rounded(plain.nanoseconds)),\
  "ratio":\(rounded(swift.nanoseconds / plain.nanoseconds)),"allocations":\(swift.allocations)}
  """
}

print(
  """
  {"unit":"ns per call","calls":\(length * rounds),"functions":[
  \(row("day(_:workingDaysAfter:)", swiftNth, plainNth)),
  \(row("workingDays(after:through:)", swiftBetween, plainBetween))]}
  """)
