import CellLanguage
import SwiftGAN

extension SwiftGANLibrary {
    /// Layers that slide a window over images.
    static var convolutions: Library {
        Library {
            LibraryType(
                "final class Conv2D: Layer", Conv2D.self, "A convolution of images `[N, H, W, C]` with learned filters."
            ) {
                for member in layerCall { member }
                Initializer(
                    "init(_ filters: Int, kernel: Int, stride: Int = 1, padding: Padding = .valid, useBias: Bool = true, initializer: Initializer? = nil)",
                    "A convolution with a square window."
                ) {
                    (
                        filters: Int, kernel: Int, stride: Int, padding: Padding, useBias: Bool,
                        initializer: SwiftGAN.Initializer?
                    ) in
                    Conv2D(
                        filters, kernel: kernel, stride: stride, padding: padding, useBias: useBias,
                        initializer: initializer)
                }
                Property("var weight: Parameter { get }", "The filters, `[height, width, in, out]`.") {
                    (layer: Conv2D) in layer.weight
                }
            }
            LibraryType(
                "final class ConvTranspose2D: Layer", ConvTranspose2D.self,
                "A transposed convolution: with stride 2 it doubles the size of images `[N, H, W, C]`."
            ) {
                for member in layerCall { member }
                Initializer(
                    "init(_ filters: Int, kernel: Int, stride: Int = 1, padding: Padding = .valid, outputPadding: Int = 0, useBias: Bool = true, initializer: Initializer? = nil)",
                    "A transposed convolution with a square window."
                ) {
                    (
                        filters: Int, kernel: Int, stride: Int, padding: Padding, outputPadding: Int, useBias: Bool,
                        initializer: SwiftGAN.Initializer?
                    ) in
                    ConvTranspose2D(
                        filters, kernel: kernel, stride: stride, padding: padding, outputPadding: outputPadding,
                        useBias: useBias, initializer: initializer)
                }
                Property("var weight: Parameter { get }", "The filters, `[height, width, out, in]`.") {
                    (layer: ConvTranspose2D) in layer.weight
                }
            }
        }
    }
}
