import Casework
import Statute
import WorkingDays

/// How an application was received, and which day counts.
struct ReceiptWords {
  let matter: Case
  let policy: Policy
  let calendar: WorkingCalendar

  /// The event that fixes the day, with the rule: `以行政机关签收之日为收到申请之日（《…》…）`.
  var rule: String {
    let (rule, ground) = ruleAndGround
    return "\(rule)（\(ground)）\(nextWorkingDay)"
  }

  /// `邮寄：2022-09-28 寄出，2022-09-30 签收`
  var events: String {
    let received = matter.received
    var parts = ["\(received.submittedOn) \(received.channel.submission)"]
    if received.channel == .registeredMail, let signed = received.signedOn {
      parts.append("\(signed) 签收")
    }
    if received.arrivedOn != received.signedOn ?? received.submittedOn {
      parts.append("\(received.arrivedOn) \(received.channel.arrival)")
    }
    if let confirmed = matter.confirmedOn { parts.append("\(confirmed) 与申请人确认") }
    if let number = received.mailNumber { parts.append("邮件号 \(number)") }
    return "\(received.channel.title)：\(parts.joined(separator: "，"))"
  }

  private var ruleAndGround: (String, Article) {
    let channel = matter.received.channel
    if matter.needsConfirmation {
      if policy.choice(.confirmedReceipt) == .arrival {
        return ("本机关按到达（提交）之日计收到申请之日", Article(.guidingCase26))
      }
      let automatic = matter.confirmedAutomatically
      return (automatic ? "网站提示提交成功即为双方确认" : channel.receipt.title, channel.article)
    }
    if matter.regime == .of2007 {
      return (channel.ruleOf2007, Article(.regulation2007, 24))
    }
    if matter.received.otherAddressee, policy.choice(.otherAddressee) == .confirmation {
      return ("寄给个人或者其他内设机构，本机关按公开工作机构收到之日计", Article(.letter207))
    }
    return (channel.receipt.title, channel.article)
  }

  /// The office that counts a rest day's application from the next working day says so.
  private var nextWorkingDay: String {
    policy.choice(.restDayReceipt) == .nextWorkingDay ? "；休息日到达的，本机关按次一工作日计" : ""
  }
}

extension Channel {
  /// What the applicant did on the day of submission.
  fileprivate var submission: String {
    switch self {
    case .inPerson: "当面提交"
    case .oral: "口头提出"
    case .registeredMail, .ordinaryMail: "寄出"
    case .fax: "传真"
    case .online: "网上提交"
    case .email: "发送"
    }
  }

  fileprivate var arrival: String { self == .registeredMail ? "转到公开工作机构" : "到达" }

  /// The Regulation of 2007 knew no confirmation.
  fileprivate var ruleOf2007: String {
    receipt.needsConfirmation ? "以到达之日为收到申请之日" : receipt.title
  }
}
