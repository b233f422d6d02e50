import ArgumentParser
import Office
import WorkingDays

/// `@Option("与申请人确认的日期") var confirmed: Day?`: every value is read, named and refused in one way.
extension Option {
  /// An option that may be left out; what a verb needs it asks for with `Console.required`.
  init<Element: Readable>(_ help: String, noun: String? = nil) where Value == Element? {
    self.init(
      help: .of(Element.self, help, noun), transform: { try Element.reading($0) })
  }

  /// A day that may lie ahead.
  init(ahead help: String) where Value == Day? {
    self.init(
      help: .of(Day.self, help, Day.nounAhead), transform: { try Day.reading($0, .ahead) })
  }

  /// A day that without its year is one of this year.
  init(thisYear help: String) where Value == Day? {
    self.init(help: .of(Day.self, help, nil), transform: { try Day.reading($0, .thisYear) })
  }

  /// An option that may be repeated, or left out.
  init<Element: Readable>(_ help: String, noun: String? = nil) where Value == [Element] {
    self.init(
      wrappedValue: [], help: .of(Element.self, help, noun), transform: { try Element.reading($0) })
  }
}

extension Argument {
  /// A day of the calendar, without its year one of this year.
  init(thisYear help: String, noun: String) where Value == Day {
    self.init(help: .of(Day.self, help, noun), transform: { try Day.reading($0, .thisYear) })
  }

  /// An argument that has to be there.
  init(_ help: String, noun: String? = nil) where Value: Readable {
    self.init(
      help: .of(Value.self, help, noun), transform: { try Value.reading($0) })
  }

  /// An argument that may be left out.
  init<Element: Readable>(_ help: String, noun: String? = nil) where Value == Element? {
    self.init(
      help: .of(Element.self, help, noun), transform: { try Element.reading($0) })
  }

  /// One or more arguments.
  init<Element: Readable>(_ help: String, noun: String? = nil) where Value == [Element] {
    self.init(
      help: .of(Element.self, help, noun), transform: { try Element.reading($0) })
  }
}

extension ArgumentHelp {
  fileprivate static func of(
    _ type: any Readable.Type, _ help: String, _ noun: String?
  ) -> ArgumentHelp {
    let choices =
      type.choices.isEmpty ? "" : CommandShape.Choice.opening + type.choices.joined(separator: "、")
    return ArgumentHelp(help, discussion: choices, valueName: noun ?? type.noun)
  }
}
