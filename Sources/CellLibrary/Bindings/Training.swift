import CellLanguage
import SwiftGAN

extension SwiftGANLibrary {
    /// Training runs and what they record.
    static var training: Library {
        Library {
            LibraryType(
                "final class TrainingRun: Sequence", TrainingRun.self,
                "Epochs one after another, with live progress, figures, checkpoints and TensorBoard event files."
            ) {
                Elements(of: "Int") { (run: TrainingRun) in run }
                Initializer(
                    "init(_ name: String, epochs: Int, board: String? = nil)",
                    "`name` is the folder of pictures and checkpoints, `board` that of TensorBoard's event files."
                ) { (name: String, epochs: Int, board: String?) in TrainingRun(name, epochs: epochs, board: board) }
                Property("var name: String { get }", "The run's name.") { (run: TrainingRun) in run.name }
                Property("var epochs: Int { get }", "The number of the last epoch.") { (run: TrainingRun) in run.epochs
                }
                Method("func extend(by more: Int)", "Adds epochs for the next time through.") {
                    (run: TrainingRun, more: Int) in run.extend(by: more)
                }
                Property("var history: TrainingHistory { get }", "What has been recorded so far.") {
                    (run: TrainingRun) in run.history
                }
                for member in recording { member }
                for member in keeping { member }
            }
            LibraryType(
                "struct TrainingHistory", TrainingHistory.self, "The mean of each recorded figure in each epoch.",
                display: { FigureDisplay.display($0) }
            ) {
                Property("var names: [String] { get }", "What was recorded.") { (history: TrainingHistory) in
                    history.names
                }
                Subscript("subscript(name: String) -> [Float] { get }", "A figure's means, epoch by epoch.") {
                    (history: TrainingHistory, name: String) in history[name]
                }
                Method("func plot(_ names: String...) -> LineChart", "A curve for each of these figures, or for all.") {
                    (history: TrainingHistory, names: [String]) in history.plot(names)
                }
            }
            LibraryType(
                "struct SavedImage: Figure", SavedImage.self, "A figure that a run has kept.",
                display: { FigureDisplay.display($0) }
            ) {
                Property("var caption: String { get }", "Which one it is.") { (image: SavedImage) in image.caption }
                drawing
            }
        }
    }

    @MemberBuilder private static var recording: [any LibraryMember] {
        Method("func record(_ figures: [String: Tensor])", "Records figures of a step; the epoch keeps their means.") {
            (run: TrainingRun, figures: [String: Tensor]) in run.record(figures)
        }
        Method("func record(_ figures: [String: Float])", "Records figures of a step that are numbers already.") {
            (run: TrainingRun, figures: [String: Float]) in run.record(figures)
        }
    }

    @MemberBuilder private static var keeping: [any LibraryMember] {
        Method("func show(_ figure: any Figure)", "Shows a figure in the place of the one before, and keeps it.") {
            (run: TrainingRun, figure: any Figure) in run.show(figure)
        }
        Method("func image(epoch: Int) -> SavedImage", "The first figure that an epoch showed.") {
            (run: TrainingRun, epoch: Int) in run.image(epoch: epoch)
        }
        Method(
            "func checkpoint(_ parts: any Checkpointable...) throws",
            "Keeps the present state of models, optimizers and batches on disk, with the history and the randomness."
        ) { (run: TrainingRun, parts: [any Checkpointable]) in try run.checkpoint(parts) }
        Property("var checkpointEpochs: [Int] { get }", "The epochs of which there are checkpoints.") {
            (run: TrainingRun) in run.checkpointEpochs
        }
        Method(
            "@discardableResult func restore(epoch: Int? = nil, _ parts: any Checkpointable...) throws -> Int",
            "Gives the parts, in the order in which they were kept, a checkpoint's state, the latest by default; returns its epoch."
        ) { (run: TrainingRun, epoch: Int?, parts: [any Checkpointable]) in try run.restore(epoch: epoch, parts) }
    }
}
