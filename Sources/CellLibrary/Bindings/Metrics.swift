import CellLanguage
import SwiftGAN

extension SwiftGANLibrary {
    /// Figures for the quality of images, and principal components.
    static var metrics: Library {
        Library {
            LibraryType(
                "final class QualityJudge", QualityJudge.self,
                "Judges generated images by what a classifier, trained on real ones, sees in them."
            ) {
                Initializer(
                    "init(_ classifier: Sequential, real: Tensor, test: Tensor)",
                    "Images are compared to the `real` ones by what the last layer gets; the `test` ones say what can be reached."
                ) { (classifier: Sequential, real: Tensor, test: Tensor) in
                    QualityJudge(classifier, real: real, test: test)
                }
                Initializer(
                    "init(features: any Layer, decision: any Layer, real: Tensor, test: Tensor)",
                    "A classifier in two parts: one that gives features, one that gives their logits."
                ) { (features: any Layer, decision: any Layer, real: Tensor, test: Tensor) in
                    QualityJudge(features: features, decision: decision, real: real, test: test)
                }
                Method("func report(_ images: Tensor) -> QualityReport", "Judges images `[N, H, W, C]`.") {
                    (judge: QualityJudge, images: Tensor) in judge.report(images)
                }
                Method(
                    "func report(_ count: Int, _ generate: (Int) throws -> Tensor) rethrows -> QualityReport",
                    "Judges so many images, made a part at a time: `generate` is told how many to make."
                ) { (judge: QualityJudge, count: Int, generate: CellFunction) in
                    try judge.report(count) { try generate($0) }
                }
            }
            LibraryType(
                "struct QualityReport: Equatable, Hashable", QualityReport.self,
                "Figures of generated images beside those of real ones; printed, a table."
            ) {
                Property("var generated: QualityFigures { get }", "The figures of the generated images.") {
                    (report: QualityReport) in report.generated
                }
                Property("var floor: QualityFigures { get }", "The same figures of real images kept apart.") {
                    (report: QualityReport) in report.floor
                }
                for (name, documentation, figure) in qualityFigures {
                    Property("var \(name): Double { get }", documentation) { (report: QualityReport) in
                        figure(report.generated)
                    }
                }
                Property("var classHistogram: [Int] { get }", "How many images are taken for each class.") {
                    (report: QualityReport) in report.classHistogram
                }
            }
            LibraryType(
                "struct QualityFigures: Equatable, Hashable", QualityFigures.self, "The figures of one set of images."
            ) {
                Property("var count: Int { get }", "The number of images.") { (figures: QualityFigures) in
                    figures.count
                }
                for (name, documentation, figure) in qualityFigures {
                    Property("var \(name): Double { get }", documentation) { (figures: QualityFigures) in
                        figure(figures)
                    }
                }
                Property("var classHistogram: [Int] { get }", "How many images are taken for each class.") {
                    (figures: QualityFigures) in figures.classHistogram
                }
            }
            components
        }
    }

    @LibraryBuilder private static var components: [any LibraryItem] {
        LibraryType("struct PCA", PCA.self, "The directions in which examples vary most.") {
            Initializer(
                "init(_ examples: Tensor, components: Int)", "The first components of two or more examples `[N, …]`."
            ) { (examples: Tensor, components: Int) in PCA(examples, components: components) }
            Property("var mean: Tensor { get }", "The mean example.") { (pca: PCA) in pca.mean }
            Property("var components: Tensor { get }", "Unit vectors, greatest variance first: `[components, F]`.") {
                (pca: PCA) in pca.components
            }
            Property("var explainedVariance: [Float] { get }", "The variance along each direction.") { (pca: PCA) in
                pca.explainedVariance
            }
            Property("var explainedShare: [Float] { get }", "The share of all variance along each direction.") {
                (pca: PCA) in pca.explainedShare
            }
            Method("func transform(_ examples: Tensor) -> Tensor", "Coordinates `[N, components]` of examples.") {
                (pca: PCA, examples: Tensor) in pca.transform(examples)
            }
            Method("func inverse(_ codes: Tensor) -> Tensor", "The examples that have these coordinates.") {
                (pca: PCA, codes: Tensor) in pca.inverse(codes)
            }
        }
    }

    private static var qualityFigures: [(String, String, (QualityFigures) -> Double)] {
        [
            (
                "frechetDistance", "The Fréchet distance of features to those of real images; 0 is best.",
                \.frechetDistance
            ),
            ("kernelDistance", "The kernel distance of features to those of real images; 0 is best.", \.kernelDistance),
            (
                "classifierScore", "From 1 to the number of classes: each image clear, all classes there.",
                \.classifierScore
            ),
            ("precision", "The share of the images that lie among real ones.", \.precision),
            ("recall", "The share of real images that lie among these.", \.recall),
        ]
    }
}
