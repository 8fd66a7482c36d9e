import CellLanguage
import SwiftGAN

extension SwiftGANLibrary {
    /// Layers without weights that change how many pixels an image has, and the embedding of classes.
    static var resampling: Library {
        Library {
            LibraryType(
                "final class Embedding: Layer", Embedding.self,
                "A learnt row of numbers for each class: classes `[N]`, counted from 0, to `[N, size]`."
            ) {
                for member in layerCall { member }
                Initializer(
                    "init(_ count: Int, _ size: Int, initializer: Initializer? = nil)",
                    "A table of `count` classes, `size` numbers for each."
                ) { (count: Int, size: Int, initializer: SwiftGAN.Initializer?) in
                    Embedding(count, size, initializer: initializer)
                }
                Property("var weight: Parameter { get }", "The table, `[count, size]`.") { (layer: Embedding) in
                    layer.weight
                }
            }
            LibraryType(
                "final class PixelShuffle: Layer", PixelShuffle.self,
                "Makes channels neighbouring pixels: `[N, H, W, C·f²]` to `[N, H·f, W·f, C]`."
            ) {
                for member in layerCall { member }
                Initializer("init(_ factor: Int)", "2 doubles the sides.") { (factor: Int) in PixelShuffle(factor) }
            }
            LibraryType(
                "final class Upsampling: Layer", Upsampling.self,
                "Repeats each pixel: `[N, H, W, C]` to `[N, H·f, W·f, C]`."
            ) {
                for member in layerCall { member }
                Initializer("init(_ factor: Int)", "2 doubles the sides.") { (factor: Int) in Upsampling(factor) }
            }
            LibraryType(
                "final class AveragePooling: Layer", AveragePooling.self,
                "The mean of each window of pixels, windows side by side."
            ) {
                for member in layerCall { member }
                Initializer("init(_ size: Int)", "2 halves the sides.") { (size: Int) in AveragePooling(size) }
            }
            LibraryType(
                "final class MaxPooling: Layer", MaxPooling.self,
                "The greatest of each window of pixels, windows side by side."
            ) {
                for member in layerCall { member }
                Initializer("init(_ size: Int)", "2 halves the sides.") { (size: Int) in MaxPooling(size) }
            }
            LibraryType(
                "final class GlobalAveragePooling: Layer", GlobalAveragePooling.self,
                "The mean of each channel: `[N, H, W, C]` to `[N, C]`."
            ) {
                for member in layerCall { member }
                Initializer("init()", "The layer.") { GlobalAveragePooling() }
            }
        }
    }
}
