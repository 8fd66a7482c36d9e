import Foundation
import Testing

extension SessionTests {
    /// README's Swift blocks are the cells of one notebook.
    @Suite struct Readme {
        @Test func examplesRun() throws {
            let readme = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
                .deletingLastPathComponent().appendingPathComponent("README.md")
            let text = try String(contentsOf: readme, encoding: .utf8)
            let cells = text.components(separatedBy: "```swift\n").dropFirst().compactMap {
                $0.components(separatedBy: "\n```").first
            }
            #expect(cells.count >= 4)
            let bench = try Bench()
            var last: Notepad?
            for cell in cells { last = try bench.run(cell) }
            #expect(last?.picture != nil)
        }
    }
}
