/// Files that go to the applicant with a reply (art 36 item 2, art 40).
extension Case {
  /// What is enclosed with a document and was not taken back, in the order of its entry.
  public func enclosures(of document: Document) -> [(sequence: Int, file: Attached)] {
    guard !document.isVoid else { return [] }
    return standing.compactMap { entry in
      guard case .attached(let file) = entry.fact, file.enclosedWith == document.id else {
        return nil
      }
      return (entry.sequence, file)
    }
  }

  /// Whether a letter was set for good, then changed, and waits to be set anew.
  func isChangedSinceIssue(_ document: Document) -> Bool {
    document.issue == nil
      && standing.contains {
        if case .issued(let issued) = $0.fact { issued.document == document.id } else { false }
      }
  }

  /// The reply that stands once these facts are recorded.
  public func reply(after facts: [NewFact]) -> DocumentID? {
    let made = facts.compactMap { new in
      if case .decided(let decided) = new.fact { decided.document } else { nil }
    }
    return made.last ?? reply?.id
  }
}
