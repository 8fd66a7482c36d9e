import Foundation
import Testing
import Training

@Suite("Workspace")
struct WorkspaceTests {
    @Test("paths inside are found, paths that lead out are refused")
    func paths() throws {
        try inWorkspace { workspace, _ in
            let grid = try workspace.file("images/grid.png")
            #expect(grid.path == workspace.folder.path + "/images/grid.png")
            for path in ["", "/etc/passwd", "../x", "a/../../x", "a//b", ".", "a/.", "a\0b"] {
                #expect(throws: WorkspaceError.self, "\(path)") { try workspace.file(path) }
            }
            let error = #expect(throws: WorkspaceError.self) { try workspace.file("../x") }
            #expect(
                error?.description
                    == "'../x' is no path inside the work folder \(workspace.folder.path); write one such as 'images/grid.png'"
            )
        }
    }

    @Test("a link that leads out is refused")
    func links() throws {
        try inWorkspace { workspace, _ in
            try FileManager.default.createSymbolicLink(
                at: workspace.folder.appendingPathComponent("out"), withDestinationURL: URL(fileURLWithPath: "/usr"))
            #expect(throws: WorkspaceError.self) { try workspace.file("out/x") }
        }
    }

    @Test("a workspace holds for its task alone")
    func scoped() throws {
        let outside = Workspace.current.folder
        try inWorkspace { workspace, _ in #expect(Workspace.current === workspace) }
        #expect(Workspace.current.folder == outside)
    }
}

@Suite("Progress reports")
struct ProgressReportTests {
    @Test("one line says it all")
    func line() {
        let report = ProgressReport(
            label: "hw09", position: "epoch 3/10 · step 45/78", fraction: 0.25,
            metrics: [.init("discriminator", 1.2344), .init("generator", -0.00005), .init("norm", 123_456)],
            examplesPerSecond: 811.6, remainingSeconds: 65)
        #expect(
            report.description
                == "hw09 · epoch 3/10 · step 45/78 · discriminator 1.234 · generator -5.00e-5 · norm 1.23e5 · 812 images/s · 1:05 left"
        )
    }

    @Test("long times, lost figures and the end")
    func others() {
        #expect(
            ProgressReport(label: "a", position: "b", remainingSeconds: 3_727).description == "a · b · 1:02:07 left")
        #expect(ProgressReport(label: "a", position: "", metrics: [.init("loss", .nan)]).description == "a · loss nan")
        let end = ProgressReport(label: "a", position: "10 epochs", remainingSeconds: 0, isFinished: true)
        #expect(end.description == "a · 10 epochs")
    }
}
