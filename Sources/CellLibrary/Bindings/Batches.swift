import CellLanguage
import SwiftGAN

extension SwiftGANLibrary {
    /// Images drawn for training.
    @LibraryBuilder static var batches: [any LibraryItem] {
        LibraryType(
            "struct Batches: Sequence, Checkpointable", Batches.self,
            "Batches of images `[N, H, W, C]`; drawing one ends the training step before it."
        ) {
            Elements(of: "Tensor") { (batches: Batches) in batches }
            Property("var count: Int { get }", "The number of batches in an epoch.") { (batches: Batches) in
                batches.count
            }
            Property("var batchSize: Int { get }", "The number of images in a batch.") {
                (batches: Batches) in batches.batchSize
            }
            Method(
                "func prefetched(_ depth: Int = 2) -> Batches", "Batches prepared while the one before is learnt."
            ) {
                (batches: Batches, depth: Int) in batches.prefetched(depth)
            }
            Method("func repeated() -> RepeatedBatches", "The same batches without end, from the first epoch on.") {
                (batches: Batches) in batches.repeated()
            }
            Method(
                "func labelled() -> LabelledBatches", "The same batches, the classes of their images beside them."
            ) {
                (batches: Batches) in batches.labelled()
            }
        }
        repeatedBatches
        LibraryType(
            "struct LabelledBatches: Sequence", LabelledBatches.self,
            "Batches of images with their classes: `for (images, labels) in batches.labelled()`."
        ) {
            Elements(of: "(images: Tensor, labels: Tensor)") { (batches: LabelledBatches) in batches }
            Property("var count: Int { get }", "The number of batches in an epoch.") {
                (batches: LabelledBatches) in batches.count
            }
            Property("var batchSize: Int { get }", "The number of images in a batch.") {
                (batches: LabelledBatches) in batches.batchSize
            }
        }
    }

    @LibraryBuilder private static var repeatedBatches: [any LibraryItem] {
        LibraryType(
            "final class RepeatedBatches: Sequence, Checkpointable", RepeatedBatches.self,
            "Batches without end that know their place: `for images in repeated.prefix(100)` goes on where the last such loop ended."
        ) {
            Elements(of: "Tensor") { (batches: RepeatedBatches) in batches }
            Method("func next() -> Tensor?", "Ends the step before and gives the next batch.") {
                (batches: RepeatedBatches) in batches.next()
            }
            Property("var epoch: Int { get }", "The epoch that the next batch belongs to, from 0.") {
                (batches: RepeatedBatches) in batches.epoch
            }
            Property("var position: Int { get }", "How many batches of that epoch have been drawn.") {
                (batches: RepeatedBatches) in batches.position
            }
        }
    }
}
