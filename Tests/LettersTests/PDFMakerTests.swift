import CustomDump
import Files
import Foundation
import Testing

@testable import Letters

/// Which program sets the pages, and what becomes of its failures.
struct PDFMakerTests {
  let folder: ScratchFolder

  init() throws { folder = try ScratchFolder(under: "/tmp") }

  /// Writes a program of a few lines and returns its path.
  private func program(_ name: String, _ lines: String) throws -> String {
    try folder.write(Array("#!/bin/sh\n\(lines)\n".utf8), to: name)
    try FileManager.default.setAttributes(
      [.posixPermissions: 0o755], ofItemAtPath: folder.path(name))
    return folder.path(name)
  }

  @Test func `typst goes before soffice, a setting before the path`() throws {
    defer { folder.remove() }
    _ = try program("typst", "")
    _ = try program("soffice", "")
    func way(_ more: [String: String]) -> PDFWay {
      PDFMaker(environment: more.merging(["PATH": "/nowhere:\(folder.path)"]) { $1 }).way
    }
    expectNoDifference(way([:]), .typst)
    expectNoDifference(way(["YSQ_TYPST": ""]), .soffice)
    expectNoDifference(way(["YSQ_TYPST": "", "YSQ_SOFFICE": ""]), .none)
    expectNoDifference(PDFMaker(environment: [:]).way, .none)
    expectNoDifference(PDFMaker(environment: ["YSQ_SOFFICE": "/opt/soffice"]).way, .soffice)
  }

  @Test func `without a program there is no PDF`() {
    defer { folder.remove() }
    #expect(throws: LetterFault.pdfNotInstalled) {
      try PDFMaker(environment: [:]).write(SampleLetters.reply)
    }
  }

  @Test func `what the program said is told, and nothing of it stays`() throws {
    defer { folder.remove() }
    let typst = try program("typst", "echo '甲  ' >&2; echo 乙; exit 3")
    let maker = PDFMaker(environment: ["YSQ_TYPST": typst, "TMPDIR": folder.path])
    #expect(throws: LetterFault.pdfFailed(detail: "甲; 乙")) {
      try maker.write(SampleLetters.reply)
    }
    expectNoDifference(try FileManager.default.contentsOfDirectory(atPath: folder.path), ["typst"])
  }

  @Test func `a program that cannot run is named`() {
    defer { folder.remove() }
    let maker = PDFMaker(environment: ["YSQ_TYPST": "/nowhere/typst"])
    #expect(
      throws: LetterFault.pdfFailed(detail: "/nowhere/typst: No such file or directory")
    ) { try maker.write(SampleLetters.reply) }
  }

  @Test func `soffice is handed the document`() throws {
    defer { folder.remove() }
    // The last two words of the line are --outdir's folder and the document.
    let soffice = try program(
      "soffice", "for last; do :; done; cp \"$last\" \"${last%.docx}.pdf\"")
    let maker = PDFMaker(
      environment: ["YSQ_SOFFICE": soffice, "YSQ_TYPST": "", "PATH": "/usr/bin:/bin"])
    #expect(try maker.write(SampleLetters.reply) == DOCXWriter.write(SampleLetters.reply))
  }

  @Test func `a folder that takes no file is named`() {
    defer { folder.remove() }
    let maker = PDFMaker(environment: ["YSQ_TYPST": "/bin/true", "TMPDIR": "/nowhere"])
    let fault = #expect(throws: LetterFault.self) { try maker.write(SampleLetters.reply) }
    guard case .file(let file) = fault else {
      Issue.record("\(String(describing: fault))")
      return
    }
    expectNoDifference(file.detail, "/nowhere: No such file or directory")
  }
}
