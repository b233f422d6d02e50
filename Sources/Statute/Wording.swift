/// Phrases that give away an unlawful demand or reason when an office writes them down.
public enum Wording {
  /// Whether a correction asks for purpose or need, which since 2019 may never be asked (art 27).
  public static func asksPurpose(_ text: String) -> Bool {
    ["用途", "使用目的", "申请目的", "特殊需要", "三需要", "生产、生活、科研"].contains {
      text.containsSequence($0)
    }
  }

  /// What a reason makes of a third party's silence, if anything; art 32 leaves the decision to
  /// the agency.
  public static func silence(in text: String) -> SilenceReading? {
    if ["视为不同意", "视为拒绝", "视为反对"].contains(where: text.containsSequence) { return .refusal }
    return text.containsSequence("视为同意") ? .consent : nil
  }
}

/// What silence was taken for.
public enum SilenceReading: String, Codable, Hashable, Sendable {
  case refusal, consent
}
