import Hummingbird
import Office

/// What anybody may read: the guide, and what is public already.
extension Routes {
  var guide: [Route] {
    [
      .get("/", .everyone) { call, office in
        pages.publicPage("guide", "政府信息公开申请指南", GuidePage(office), call, office)
      }.remembered,
      .get("/found", .everyone) { call, office in
        let page = try FoundPage(call.asked("q") ?? "", office)
        return pages.publicPage("found", "查已公开信息", page, call, office)
      }.remembered,
    ]
  }
}
