import Figures
import Foundation
import Layers
import Testing
import Training

@Suite("Figures of a run")
struct RunFiguresTests {
    @Test("each epoch's figure is shown in place, kept, and found again")
    func figures() throws {
        try inWorkspace { workspace, presenter in
            let run = TrainingRun("pictures", epochs: 2)
            for epoch in run {
                run.show(try grey(UInt8(epoch * 10)))
                run.show(try grey(200))
            }
            #expect(presenter.shown.figures.map(\.id) == ["pictures", "pictures_2", "pictures", "pictures_2"])
            let folder = workspace.folder.appendingPathComponent("pictures")
            #expect(
                try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted() == [
                    "epoch_0001.png", "epoch_0001_2.png", "epoch_0002.png", "epoch_0002_2.png",
                ])
            #expect(try run.image(epoch: 2).pngData() == grey(20).pngData())
            #expect(try run.image(epoch: 1).picture() == grey(10))
            #expect(run.image(epoch: 1).description == "epoch 1")
        }
    }

    @Test("a missing epoch says which there are")
    func missing() throws {
        try inWorkspace { _, _ in
            let run = TrainingRun("some", epochs: 7)
            let early = reportedMistake { _ = run.image(epoch: 1) }
            #expect(
                early == "'some' has shown no figure in epoch 1; call run.show(…) in the loop")
            for epoch in run where epoch != 4 && epoch != 5 { run.show(try grey(0)) }
            let late = reportedMistake { _ = run.image(epoch: 50) }
            #expect(
                late == "'some' has shown no figure in epoch 50; there are figures of the epochs 1–3, 6–7")
        }
    }

    @Test("scalars and figures go to TensorBoard; the same run gives the same bytes, a new one replaces it")
    func board() throws {
        try inWorkspace { workspace, _ in
            func train(epochs: Int) throws -> Data {
                let run = TrainingRun("hw09", epochs: epochs, board: "logs")
                for epoch in run {
                    run.record(["generator": Float(epoch), "discriminator": 0.5])
                    run.show(try grey(UInt8(epoch)))
                }
                let folder = workspace.folder.appendingPathComponent("logs/hw09")
                let names = try FileManager.default.contentsOfDirectory(atPath: folder.path)
                #expect(names == ["events.out.tfevents.1702771200.000000.swiftgan"])
                return try Data(contentsOf: folder.appendingPathComponent(names[0]))
            }
            let first = try train(epochs: 3)
            _ = try train(epochs: 1)
            #expect(try train(epochs: 3) == first)
            let file = workspace.folder.appendingPathComponent(
                "logs/hw09/events.out.tfevents.1702771200.000000.swiftgan")
            let found = try events(in: file).dropFirst()
            #expect(found.map(\.step) == [1, 1, 2, 2, 3, 3])
            let tags = found.flatMap { $0.summary.value.map(\.tag) }
            #expect(Array(tags.prefix(3)) == ["figure", "discriminator", "generator"])
        }
    }

    @Test("the history's chart has a line for each figure")
    func chart() throws {
        try inWorkspace { _, _ in
            let run = TrainingRun("chart", epochs: 2)
            for epoch in run {
                run.record(["b": Float(epoch)])
                if epoch == 2 { run.record(["a": 7]) }
            }
            let chart = run.history.plot()
            #expect(chart.series.map(\.name) == ["a", "b"])
            #expect(chart.series.map(\.x) == [[2], [1, 2]])
            #expect(chart.series.map(\.y) == [[7], [1, 2]])
        }
    }

    @Test("a figure that can't be kept is reported")
    func unwritable() throws {
        try inWorkspace { workspace, _ in
            try Data().write(to: workspace.folder.appendingPathComponent("blocked"))
            let run = TrainingRun("blocked", epochs: 1)
            let mistake = reportedMistake { for _ in run { run.show(try grey(0)) } }
            #expect(mistake?.contains("could not create its folder") == true)
        }
    }
}
