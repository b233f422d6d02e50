extension Case {
  /// Everyone whom the case names, each once: applicants, agent, and those asked for an opinion.
  public var parties: [PersonID] {
    let all =
      [received.applicant] + received.coApplicants + [received.agent].compactMap { $0 }
      + consultations.map(\.asked.party)
    return all.reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
  }
}
