import Support
import Testing

/// Pages of Docs that are written from the tables of the law and of the procedure.
struct PageTests {
  @Test func `Docs/Workflow.md is what the table of the procedure says`() throws {
    try GoldenPage("Docs/Workflow.md").expect(WorkflowPage.text)
  }

  @Test func `Docs/Statute.md is what the tables of the law say`() throws {
    try GoldenPage("Docs/Statute.md").expect(StatutePage.text)
  }
}
