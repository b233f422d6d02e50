public import WorkingDays

extension Procedure {
  /// The applicant withdraws the whole, or single items, before service.
  public func withdraw(items: [Int], on day: Day) throws(Refusal) -> [NewFact] {
    for item in items where !matter.openItems.contains(item) { throw .noSuchItem(item) }
    return try admitting(.withdrawn(Withdrawn(items: items)), on: day)
  }

  /// Takes in that the applicant asks for something new.
  public func changeRequest(to wants: TextReference, on day: Day) throws(Refusal) -> [NewFact] {
    try admitting(.requestChanged(RequestChanged(wants: wants)), on: day)
  }

  /// Hands over what the reply promised (art 36 item 2).
  public func provide(on day: Day) throws(Refusal) -> [NewFact] {
    try admitting(.provided, on: day)
  }

  /// Files the case; a reply on its way must have been served first (art 45).
  public func archive(fileNumber: String?, on day: Day) throws(Refusal) -> [NewFact] {
    let facts = try admitting(.archived(Archived(fileNumber: fileNumber)), on: day)
    if matter.ending == nil, matter.decision != nil, matter.reply?.countsOn == nil {
      try forbid(.archivedUnserved)
    }
    return facts
  }

  /// Adds a file.
  public func attach(_ attached: Attached, on day: Day) throws(Refusal) -> [NewFact] {
    try admitting(.attached(attached), on: day)
  }

  /// Adds a remark.
  public func note(_ text: TextReference, on day: Day) throws(Refusal) -> [NewFact] {
    try admitting(.noted(Noted(text: text)), on: day)
  }

  /// Removes the content of an entry for good; the entry itself stays (个人信息保护法 art 47).
  public func erase(_ sequence: Int, reason: TextReference, on day: Day) throws(Refusal)
    -> [NewFact]
  {
    guard let entry = matter.facts.first(where: { $0.sequence == sequence }) else {
      throw .noSuchFact(sequence)
    }
    if case .erased = entry.fact { throw .noSuchFact(sequence) }
    return try admitting(.erased(Erased(sequence: sequence, reason: reason)), on: day)
  }

  /// Annuls an entry made by mistake; refused while a later fact needs it.
  public func strike(_ sequence: Int, reason: TextReference, on day: Day) throws(Refusal)
    -> [NewFact]
  {
    guard let entry = matter.facts.first(where: { $0.sequence == sequence }) else {
      throw .noSuchFact(sequence)
    }
    if matter.struck.contains(sequence) { throw .alreadyStruck(sequence) }
    switch entry.fact {
    case .struck, .erased: throw .noSuchFact(sequence)
    case .split(let split): throw .splitStands(split.into)
    case .attached(let file):
      if let id = file.enclosedWith, matter.document(id)?.isUnsent == false {
        throw .enclosureSent(id)
      }
    default: break
    }
    if sequence == 1 { throw .neededBy(sequence: 1, later: matter.facts.count > 1 ? 2 : 1) }
    let strike = NewFact(.struck(Struck(sequence: sequence, reason: reason)), on: day)
    if let later = dependent(on: sequence) { throw .neededBy(sequence: sequence, later: later) }
    return try admitting([strike])
  }

  /// The first later fact that could not stand without this one.
  private func dependent(on sequence: Int) -> Int? {
    let strike = Fact.struck(Struck(sequence: sequence, reason: matter.wants))
    let without = matter.recording(
      RecordedFact(sequence: matter.version + 1, fact: strike, on: today))
    let broken = without.impossible.first { !matter.impossible.contains($0) }
    return broken ?? firstUse(ofDocumentsMadeBy: sequence)
  }

  private func firstUse(ofDocumentsMadeBy sequence: Int) -> Int? {
    let made = matter.facts[sequence - 1].fact.documents.map(\.id)
    return matter.standing.first { fact in
      fact.sequence > sequence && (fact.fact.usedDocument.map(made.contains) ?? false)
    }?.sequence
  }
}
