import CellLanguage
import SwiftGAN

extension SwiftGANLibrary {
    /// Layers that slide a window over images.
    static var convolutions: Library {
        Library {
            LibraryType(
                "final class Conv2D: WeightedLayer", Conv2D.self,
                "A convolution of images `[N, H, W, C]` with learned filters `[height, width, in, out]`."
            ) {
                Initializer(
                    "init(_ filters: Int, kernel: Int, stride: Int = 1, padding: Padding = .valid, useBias: Bool = true, initializer: Initializer? = nil, biasInitializer: Initializer? = nil)",
                    "A convolution with a square window."
                ) {
                    (
                        filters: Int, kernel: Int, stride: Int, padding: Padding, useBias: Bool,
                        initializer: SwiftGAN.Initializer?, biasInitializer: SwiftGAN.Initializer?
                    ) in
                    Conv2D(
                        filters, kernel: kernel, stride: stride, padding: padding, useBias: useBias,
                        initializer: initializer, biasInitializer: biasInitializer)
                }
            }
            LibraryType(
                "final class ConvTranspose2D: WeightedLayer", ConvTranspose2D.self,
                "A transposed convolution: with stride 2 it doubles the size of images `[N, H, W, C]`. Filters are `[height, width, out, in]`."
            ) {
                Initializer(
                    "init(_ filters: Int, kernel: Int, stride: Int = 1, padding: Padding = .valid, outputPadding: Int = 0, useBias: Bool = true, initializer: Initializer? = nil, biasInitializer: Initializer? = nil)",
                    "A transposed convolution with a square window."
                ) {
                    (
                        filters: Int, kernel: Int, stride: Int, padding: Padding, outputPadding: Int, useBias: Bool,
                        initializer: SwiftGAN.Initializer?, biasInitializer: SwiftGAN.Initializer?
                    ) in
                    ConvTranspose2D(
                        filters, kernel: kernel, stride: stride, padding: padding, outputPadding: outputPadding,
                        useBias: useBias, initializer: initializer, biasInitializer: biasInitializer)
                }
            }
        }
    }
}
