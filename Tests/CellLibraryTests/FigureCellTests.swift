import Foundation
import Testing

extension SessionTests {
    @Suite struct FigureCells {
        static let points = """
            let points = Tensor.randomNormal([30, 3], seed: 1)
            let labels = (0..<30).map { $0 % 3 }
            """

        @Test(arguments: [
            "ScatterChart3D(points, labels: labels, classNames: [\"a\", \"b\", \"c\"], title: \"latents\")",
            "ScatterChart(points.sliced(0..<2, along: 1), labels: labels)",
            "BarChart([\"real\": [1, 2, 3], \"generated\": [2, 2, 2]], categories: [\"a\", \"b\", \"c\"])",
            "BarChart(counts: [4, 5], categories: [\"cat\", \"dog\"])",
            "BarChart.histogram(points.scalars, bins: 8, xLabel: \"value\")",
            "LineChart([\"generator\": [3, 2, 1], \"discriminator\": [1, 1.5, 2]], yLabel: \"loss\")",
            "LineChart(x: [0, 1, 2], y: [5, 4, 3], title: \"descent\")",
            "try FigureRow([ImageGrid(Tensor.zeros([4, 8, 8, 1])), LineChart([\"loss\": [2, 1]])], names: [\"grid\", \"curve\"])",
        ])
        func chartsAreShownAsPictures(expression: String) throws {
            let bench = try Bench()
            try bench.run(Self.points)
            #expect(try bench.run(expression).picture?.starts(with: [0x89, 0x50, 0x4E, 0x47]) == true)
        }

        @Test func runsAreComparedEpochByEpoch() throws {
            let bench = try Bench()
            let shown = try bench.run(
                """
                func grid(_ level: Float) -> ImageGrid { ImageGrid(Tensor(repeating: level, shape: [4, 8, 8, 1]), columns: 2) }
                var rows: [[any Figure]] = []
                for epoch in 1...2 { rows.append([grid(Float(epoch) / 2), grid(0)]) }
                let comparison = try FigureTable(rows, columnNames: ["plain", "R1"], rowNames: ["epoch 1", "epoch 2"])
                try comparison.save("images/comparison.png")
                let picture = try Picture(file: "images/comparison.png")
                print(picture.width > picture.height, picture.channels)
                comparison
                """)
            #expect(shown.text == "true 1\n")
            #expect(shown.result?.hasPrefix("epoch 1: plain: grid of 4 images") == true)
        }

        @Test func savedPicturesAreReadInAnotherCell() throws {
            let bench = try Bench()
            try bench.run(
                """
                var frames: [any Figure] = []
                for epoch in 1...3 {
                    let grid = ImageGrid(Tensor(repeating: Float(epoch) / 3, shape: [1, 8, 8, 1]), scale: 4)
                    try grid.save("images/gan_" + String(format: "%04d", epoch) + ".png")
                    frames.append(grid)
                }
                try Animation(frames).save("images/gan.gif")
                """)
            let notepad = try bench.run(
                """
                func display_key_epochs() throws {
                    for epoch in [1, 3] {
                        print("epoch: \\(epoch)")
                        display(try Picture(file: "images/gan_" + String(format: "%04d", epoch) + ".png"))
                    }
                }
                try display_key_epochs()
                """)
            #expect(notepad.text == "epoch: 1\nepoch: 3\n")
            let pictures = notepad.outputs.count { if case .display = $0 { true } else { false } }
            #expect(pictures == 2)
            let gif = try Data(contentsOf: bench.folder.appendingPathComponent("images/gan.gif"))
            #expect(gif.starts(with: Data("GIF89a".utf8)))
        }

        @Test func filesStayInTheWorkFolder() throws {
            let bench = try Bench()
            try bench.run("let grid = ImageGrid(Tensor.zeros([1, 8, 8, 1]))")
            for path in ["../x.png", "/tmp/x.png"] {
                #expect(
                    bench.failure("try grid.save(\"\(path)\")")?.message.contains("no path inside the work folder")
                        == true)
                #expect(bench.failure("_ = try Picture(file: \"\(path)\")") != nil)
            }
            #expect(bench.failure("try grid.save(\"x.jpg\")")?.message.contains(".png") == true)
            #expect(bench.failure("try grid.save(\"x.gif\")") != nil)
            #expect(bench.failure("_ = try Picture(file: \"none.png\")")?.message.contains("none.png") == true)
        }

        @Test func aTableAlignsItsColumns() throws {
            let notepad = try Bench().run(
                """
                var results = Table("run", "distance", "steps")
                results.add("plain", 12.3456, 10_000)
                results.add("R1 penalty", Float(8.5), 500)
                print(results)
                """)
            #expect(
                notepad.text == """
                    run         distance  steps
                    ──────────  ────────  ─────
                    plain          12.35  10000
                    R1 penalty     8.500    500

                    """)
        }

        @Test func aCellsFigureIsOne() throws {
            let notepad = try Bench().run(
                """
                struct Blank: Figure {
                    let level: Float
                    var description: String { "blank \\(level)" }
                    func picture() throws -> Picture { try ImageGrid(Tensor(repeating: level, shape: [1, 8, 8, 1])).picture() }
                }
                display(Blank(level: 1))
                try Blank(level: 0).save("blank.png")
                print(try FigureRow([Blank(level: 1), Blank(level: 0)]))
                """)
            #expect(notepad.text == "blank 1.0; blank 0.0\n")
        }

        @Test func wrongShapesAreNamed() throws {
            let bench = try Bench()
            try bench.run(Self.points)
            let error = try #require(bench.failure("ScatterChart(points, labels: labels)"))
            #expect(error.message.contains("[30, 3]") && error.message.contains("[N, 2]"))
            #expect(bench.failure("ScatterChart3D(points, labels: [1, 2])")?.message.contains("2 labels") == true)
        }
    }
}
