/// Everything that the API answers.
extension AnswerSchema {
  static let all = cases + clocks + lists + library + [problem]

  private static let cases = [
    AnswerSchema(
      "Case", "案件，与 ysq show --json 相同；个人信息已遮盖",
      """
      number phase flags[] channel submittedOn:day receivedOn:day? respondent applicant:Applicant
      wants? items:Item[] documents:Document[] outcome:Outcome? deadlines:Deadline[]
      findings:Finding[] nextActions[] facts:Fact[] paper? unit? handler? receiptRule
      respondentName officeNumber? attachments:Attachment[] correctionItems[] proof? splitFrom?
      splitInto[] coApplicants[] agent? email? address? informationNumber? form? way?
      originalWants? locked:flag
      """),
    AnswerSchema("Applicant", "申请人，已遮盖", "id name? kind idType? idNumber? phone?"),
    AnswerSchema("Item", "申请的一项", "item:int wants? withdrawn:flag"),
    AnswerSchema(
      "Document", "案件的一份文书",
      """
      id kind number? madeOn:day approvedOn:day? approvedBy? sentOn:day? reachedOn:day?
      failedOn:day? means? mailNumber? countsOn:day? revokedOn:day?
      """),
    AnswerSchema(
      "Outcome", "办理结果",
      "type? row? decidedOn:day countsOn:day? documentNumber? items:ItemOutcome[]"),
    AnswerSchema(
      "ItemOutcome", "一项的答复",
      """
      item:int type title article? reason? law? access? otherAgency? otherContact? earlier?
      publication? remedy
      """),
    AnswerSchema(
      "Attachment", "附件", "fact:int name? size:int mediaType digest enclosedWith? erased:flag"),
    AnswerSchema("Finding", "核查提示", "code level article? day:day detail"),
    AnswerSchema(
      "Fact", "一条事实",
      "sequence:int kind title on:day recordedAt by asHappened? struck:flag detail"),
  ]

  private static let deadlineKeys = """
    term article? from:day workingDays:int? extension:int stops:Stop[] due:day? earliestDue:day?
    conservativeDue:day? certainty missingYear:int? state daysLeft:int? metOn:day?
    """

  private static let clocks = [
    AnswerSchema("Deadline", "一条期限", deadlineKeys),
    AnswerSchema("Stop", "不计入期限的时间", "from:day to:day? why"),
    AnswerSchema(
      "ExplainedDeadline", "一条期限和它的推算，与 ysq explain --json 相同",
      deadlineKeys + " superseded:flag title start days:ExplainedDay[] readings:Reading[]"
        + " sentences:Sentence[]"),
    AnswerSchema("ExplainedDay", "推算中的一天", "day:day counts:flag number:int? why notice?"),
    AnswerSchema("Reading", "另一种理解得出的日子", "name basis due:day from:day why"),
    AnswerSchema("Sentence", "说明的一句", "label text"),
  ]

  private static let lists = [
    page("CaseLine", "案件"),
    AnswerSchema(
      "CaseLine", "清单里的一件案件",
      "number phase channel submittedOn:day receivedOn:day? applicant unit? handler? outcome?"),
    page("Paper", "来件"),
    AnswerSchema(
      "Paper", "来件",
      "number channel on:day sender? gist? mailNumber? signedBy? handedOverOn:day? cases[]"
        + " closed? told?"),
    page("DueLine", "期限"),
    AnswerSchema(
      "DueLine", "到期清单的一行",
      "number phase term due:day? earliestDue:day? conservativeDue:day? certainty daysLeft:int?"
        + " unit? handler?"),
    page("AuditLine", "核查结果"),
    AnswerSchema(
      "AuditLine", "核查的一行",
      "number phase term? due:day? daysLeft:int? findings:Finding[]"),
    page("Hit", "找到的案件"),
    AnswerSchema("Hit", "找到的案件和前后文", "number phase applicant before hit after"),
    page("Event", "事件"),
    AnswerSchema(
      "Event", "账簿里的一条事实", "position:int number sequence:int kind on:day recordedAt"),
  ]

  private static let library = [
    page("PublicationLine", "主动公开的信息"),
    AnswerSchema(
      "PublicationLine", "清单里的一条主动公开信息",
      "number phase title documentNumber? formedOn publishedOn:day? due:day? certainty state"
        + " daysLeft:int? findings:Finding[]"),
    AnswerSchema(
      "Publication", "主动公开的信息",
      """
      number phase title indexNumber? subject? issuer? documentNumber? formedOn publishedOn:day?
      validity? address? fullText? otherTerm:OtherTerm? deadlines:Deadline[] findings:Finding[]
      """),
    AnswerSchema("OtherTerm", "其他法律规定的期限", "workingDays:int? byDay:day? law"),
    AnswerSchema(
      "CalendarYear", "一年的放假和调休上班",
      "year:int known:flag notices:Notice[] off:day[] work:day[]"),
    AnswerSchema("Notice", "放假通知", "number? title published:day"),
    AnswerSchema("DayCheck", "某天是不是工作日", "day:day working:flag why notice?"),
    AnswerSchema("DueDay", "推算的日期", "from:day days:int due:day certainty missingYear:int?"),
    AnswerSchema(
      "AnnualReport", "年度报告表三、表四",
      """
      year:int respondent? rows:ReportRow[] reviews:ReviewTable proactive:Proactive[]
      identities:ReportIdentity[] asOf:day isComplete:flag notes[]
      """),
    AnswerSchema("ReportRow", "表三的一行", "key group label cells:ReportCells"),
    AnswerSchema(
      "ReportCells", "按申请人类别的件数",
      "person:int business:int research:int charity:int lawFirm:int other:int total:int"),
    AnswerSchema(
      "ReviewTable", "表四",
      "reconsideration:ReviewCells directSuit:ReviewCells suitAfterReconsideration:ReviewCells"),
    AnswerSchema(
      "ReviewCells", "复议、诉讼按结果的件数",
      "upheld:int corrected:int other:int pending:int total:int"),
    AnswerSchema(
      "Proactive", "表二的一行",
      "group label issued:int? repealed:int? inForce:int? decisions:int? amount:number?"),
    AnswerSchema("ReportIdentity", "勾稽关系", "name holds:flag"),
    AnswerSchema("Form", "一项登记的表单", "command title about fields:FormField[]"),
    AnswerSchema(
      "FormField", "表单的一项",
      "name title note? kind isRequired:flag choices:FormChoice[] proposal? decidesOthers:flag"),
    AnswerSchema("FormChoice", "可选的一项", "name title"),
  ]

  private static let problem = AnswerSchema(
    "Problem", "没有办成的原因（RFC 9457）",
    """
    type title status:int detail code field? article? hint? instance mayBeExplained:flag
    mayBeConfirmed:flag
    """)

  private static func page(_ row: String, _ about: String) -> AnswerSchema {
    AnswerSchema("\(row)Page", "\(about)，一部分；next 为空的是最后一部分", "items:\(row)[] next?")
  }
}
