public import Statute

extension Case {
  /// What a correction notice may still ask about who applies, until one was sent: art 30 allows one.
  ///
  /// A proof that nobody wrote down is not taken for missing; a demand for what lies in the file
  /// would be unlawful. Under the Regulation of 2007 nobody had to prove who he was.
  public var identityDefects: [IdentityDefect] {
    guard regime.requiresIdentity, corrections.isEmpty,
      phase == .awaitingConfirmation || phase == .handling
    else { return [] }
    return [proofDefect, authorityDefect].compactMap(\.self)
  }

  private var proofDefect: IdentityDefect? {
    let demanded = received.channel.proof
    if identity == .verified { return nil }
    if let proof, !proof.meets(demanded) { return .proof(demanded, of: received.applicantKind) }
    return identity == .rejected ? .rejected : nil
  }

  private var authorityDefect: IdentityDefect? {
    received.agent != nil && !agentAuthorised ? .authorisation : nil
  }
}
