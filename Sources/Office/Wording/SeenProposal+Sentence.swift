import Casework
import Statute

extension SeenProposalView {
  /// A proposal for a case in words. That it is the same an officer finds, never the program.
  init(_ proposal: SeenProposal, for number: CaseNumber) {
    article = proposal.article.description
    let decide = "ysq decide \(number) --on 日期 --as"
    switch proposal {
    case .repeated(let earlier):
      detail = "申请人此前的 \(earlier) 已经答复并送达；经核对申请的是相同信息、情况没有变化的，告知不予重复处理"
      command = "\(decide) repeated --earlier \(earlier)"
    case .pending(let earlier):
      detail = "申请人此前的 \(earlier) 还没有答复送达，不能告知不予重复处理"
      command = nil
    case .alreadyPublic(let publication):
      detail = "\(publication) 已经公开；经核对就是所申请信息的，告知获取的方式、途径"
      command = "\(decide) alreadyPublic --publication \(publication)"
    case .proactive(let applicants):
      detail = "\(applicants) 个申请人申请了相同或者相近的信息；经核对相同、属于可以公开的，可以纳入主动公开的范围"
      command = nil
    }
  }
}
