import Casework
import CustomDump
import Office
import Testing
import WorkingDays

@testable import Web

struct GuideTests {
  @Test func `the guide names the bodies that are competent today (行政复议法 art 24)`() async throws {
    let before = try VisitedDesk(today: "2023-12-29")
    try await before.serving { visitor in
      try await visitor.get("/")
      #expect(visitor.text.contains("示例市人民政府办公室\n示例市人民政府或者示例省人民政府办公厅\n示例市示范区人民法院"))
    }
    let now = try VisitedDesk()
    try await now.serving { visitor in
      try await visitor.get("/")
      #expect(visitor.text.contains("示例市人民政府办公室\n示例市人民政府\n示例市示范区人民法院"))
    }
  }

  @Test func `a channel for questions only is named as one`() async throws {
    let desk = try VisitedDesk(of: "连云港市")
    try await desk.serving { visitor in
      try await visitor.get("/")
      #expect(visitor.text.contains("电子邮箱不接收申请：本邮箱仅用于接收信息公开工作咨询及有关意见建议；"))
      #expect(
        visitor.text.contains("传真号码 0518-85832112。\n收到申请之日\n以双方确认之日为收到申请之日；本机关在 1 个工作日内与申请人确认"))
    }
  }

  @Test func `the guide tells both tariffs (国办函〔2020〕109号)`() async throws {
    let desk = try VisitedDesk()
    try await desk.serving { visitor in
      try await visitor.get("/")
      let told = visitor.text.firstRange(of: "按件计收").map { visitor.text[$0.lowerBound...] }
      expectNoDifference(
        try told.orThrow().split(separator: "\n").prefix(24).joined(separator: "\n"),
        """
        按件计收（同一申请人一个自然月内的累计件数）
        范围
        标准
        第 1 至 10 件
        不收费
        第 11 至 30 件
        100 元/件
        第 31 至 40 件
        200 元/件
        第 41 至 50 件
        300 元/件
        此后每增加 10 件为一档，每档每件增加 100 元。
        按量计收（一件申请提供的页数）
        范围
        标准
        第 1 至 30 页
        不收费
        第 31 至 100 页
        10 元/页
        第 101 至 200 页
        20 元/页
        第 201 页以上
        40 元/页
        不服答复的救济途径
        """)
    }
  }

  @Test func `only what is up is found`() async throws {
    let desk = try VisitedDesk()
    let office = try desk.office()
    let formed = try FormationDate("2026-03-02").orThrow()
    for (title, publishedOn) in [("道路养护计划", desk.today), ("道路改造计划", nil)] {
      var draft = PublicationDraft(title: title, formedOn: formed)
      draft.publishedOn = publishedOn
      _ = try office.addPublication(draft, by: "周文静")
    }
    try await desk.serving { visitor in
      try await visitor.get("/found?q=道路")
      #expect(visitor.text.contains("道路养护计划\n2026-03-10 公开"))
      #expect(!visitor.text.contains("道路改造计划"))
      try await visitor.get("/found?q=桥梁")
      #expect(visitor.text.contains("没有找到。换一个说法再查，或者\n提出申请"))
    }
  }

  @Test func `applicants and clerks have frames of their own`() async throws {
    let desk = try VisitedDesk()
    try await desk.serving { visitor in
      try await visitor.get("/nowhere")
      #expect(visitor.status == 404)
      #expect(visitor.page.contains(#"<a href="/found">查已公开信息</a>"#))
      try await visitor.get("/login")
      #expect(!visitor.page.contains(#"<a href="/found">"#))
    }
  }
}
