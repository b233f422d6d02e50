import ArgumentParser
import Office

/// The forms of the service, made of the verbs: the same questions, readings and refusals.
struct VerbForms: EntryForms {
  private let root = VerbNode(root: Ysq.self)

  func title(of command: String) -> String { SpokenCommands.title(of: command) }

  func spoken(_ sentence: String) -> String { SpokenCommands.spoken(sentence) }

  func options(of command: String) -> [FormField] {
    node(command).map { FormOptions($0).fields } ?? []
  }

  func form(
    _ command: String, of number: String?, after answers: FormAnswers, at office: Office
  ) throws(OfficeError) -> EntryForm {
    try translatingBugs {
      let filling = try filling(command, number, answers, by: "", at: office)
      return EntryForm(
        command: command, title: title(of: command),
        about: filling.node.command.configuration.abstract, fields: filling.fields)
    }
  }

  func enter(
    _ command: String, of number: String?, _ answers: FormAnswers, by person: String,
    at office: Office
  ) throws(FormRefusal) -> [UInt8] {
    do {
      let filling = try filling(command, number, answers, by: person, at: office)
      do {
        try filling.node.verb(filling.line).run(filling.console)
      } catch {
        throw filling.refusal(error as? OfficeError ?? .bug(error))
      }
      return filling.console.taken
    } catch let refusal as FormRefusal {
      throw refusal
    } catch {
      throw FormRefusal(
        error as? OfficeError ?? .bug(error), mayBeExplained: false, mayBeConfirmed: false)
    }
  }

  private func filling(
    _ command: String, _ number: String?, _ answers: FormAnswers, by person: String,
    at office: Office
  ) throws -> FormFilling {
    guard let node = node(command), let verb = node.command as? any Verb.Type else {
      throw OfficeError(.missing, code: "unknownVerb", message: "没有“\(command)”这项登记")
    }
    let console = Console(at: Console.Counter(office: office, person: person))
    return FormFilling(node, verb, number, answers, console)
  }

  private func node(_ command: String) -> VerbNode? {
    command.split(separator: " ").reduce(Optional(root)) { $0?.child(String($1)) }
  }

  private func translatingBugs<T>(_ body: () throws -> T) throws(OfficeError) -> T {
    do { return try body() } catch { throw error as? OfficeError ?? .bug(error) }
  }
}
