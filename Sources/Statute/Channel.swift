/// How an application reaches the office; the receipt day hangs on it (art 31).
public enum Channel: String, Titled {
  /// Art 31 names the counter, signed-for and plain letters, the internet and the work body's fax; letter
  /// 207 e-mail; art 29 speech.
  case inPerson, oral, registeredMail, ordinaryMail, fax, online, email

  /// The words of an office's register.
  public var title: String {
    switch self {
    case .inPerson: "当面"
    case .oral: "口头"
    case .registeredMail: "邮寄"
    case .ordinaryMail: "平信"
    case .fax: "传真"
    case .online: "网上"
    case .email: "电子邮箱"
    }
  }

  /// What makes the application received in law.
  public var receipt: ReceiptRule {
    switch self {
    case .inPerson, .oral: .submission
    case .registeredMail: .signature
    case .ordinaryMail: .confirmationOnArrival
    case .fax, .online, .email: .mutualConfirmation
    }
  }

  /// The deciding rule of art 31; oral applications are written down by the office (art 29).
  public var article: Article {
    switch self {
    case .inPerson: .regulation(31, item: 1)
    case .oral: .regulation(29, paragraph: 1)
    case .registeredMail, .ordinaryMail: .regulation(31, item: 2)
    case .fax, .online, .email: .regulation(31, item: 3)
    }
  }

  /// Whether an office may leave the channel closed. Counter and post are basic channels
  /// (国办公开办函〔2017〕19号), an oral application is a right (art 29).
  public var canBeClosed: Bool {
    switch self {
    case .inPerson, .oral, .registeredMail, .ordinaryMail: false
    case .fax, .online, .email: true
    }
  }
}

/// The event that fixes the day an application counts as received.
public enum ReceiptRule: String, CaseIterable, Sendable {
  /// The day it is handed in, or written down for the applicant.
  case submission
  /// The day anyone who takes in the agency's mail signs for it.
  case signature
  /// The day the office confirms with the applicant, which has to be the day of arrival.
  case confirmationOnArrival
  /// The day both sides confirm.
  case mutualConfirmation

  /// What `explain` says of the day.
  public var title: String {
    switch self {
    case .submission: "以提交之日为收到申请之日"
    case .signature: "以行政机关签收之日为收到申请之日"
    case .confirmationOnArrival: "收到当日与申请人确认，以确认之日为收到申请之日"
    case .mutualConfirmation: "以双方确认之日为收到申请之日"
    }
  }

  /// Whether the application waits for a confirmation before it counts as received.
  public var needsConfirmation: Bool {
    self == .confirmationOnArrival || self == .mutualConfirmation
  }
}
