import CellLanguage
import SwiftGAN

extension SwiftGANLibrary {
    /// Layers without a window: dense, dropping, shaping, activating.
    static var layers: Library {
        Library {
            LibraryType(
                "class WeightedLayer: Layer", WeightedLayer.self,
                "A layer that multiplies its input by learnt weights: dense layers and convolutions."
            ) {
                for member in layerCall { member }
                Property("var weight: Parameter { get }", "What the input is multiplied by.") {
                    (layer: WeightedLayer) in layer.weight
                }
                Property("var bias: Parameter? { get }", "What is added to each output; nil where there is none.") {
                    (layer: WeightedLayer) in layer.bias
                }
            }
            LibraryType(
                "final class Dense: WeightedLayer", Dense.self,
                "A fully connected layer: `[N, F]` times weights `[F, units]`, plus a bias."
            ) {
                Initializer(
                    "init(_ units: Int, useBias: Bool = true, initializer: Initializer? = nil, biasInitializer: Initializer? = nil)",
                    "A layer with `units` outputs; it learns its input's size at the first call."
                ) {
                    (
                        units: Int, useBias: Bool, initializer: SwiftGAN.Initializer?,
                        biasInitializer: SwiftGAN.Initializer?
                    ) in
                    Dense(units, useBias: useBias, initializer: initializer, biasInitializer: biasInitializer)
                }
            }
            LibraryType(
                "final class Dropout: Layer", Dropout.self,
                "In training sets a random share of the elements to 0 and scales the others up; outside it does nothing."
            ) {
                for member in layerCall { member }
                Initializer("init(_ rate: Float)", "The share that is dropped, 0..<1.") { (rate: Float) in Dropout(rate)
                }
            }
            LibraryType("final class Flatten: Layer", Flatten.self, "`[N, …]` to `[N, F]`.") {
                for member in layerCall { member }
                Initializer("init()", "The layer.") { Flatten() }
            }
            LibraryType("final class Reshape: Layer", Reshape.self, "Gives each example another shape.") {
                for member in layerCall { member }
                Initializer("init(_ target: Shape)", "`target` is one example's shape, without the batch.") {
                    (target: Shape) in Reshape(target)
                }
            }
            LibraryType("final class LeakyReLU: Layer", LeakyReLU.self, "x where positive, slope·x elsewhere.") {
                for member in layerCall { member }
                Initializer("init(_ slope: Float? = nil)", "The slope is 0.3 by default, as in Keras.") {
                    (slope: Float?) in LeakyReLU(slope)
                }
            }
            LibraryType("final class ReLU: Layer", ReLU.self, "x where positive, 0 elsewhere.") {
                for member in layerCall { member }
                Initializer("init()", "The layer.") { ReLU() }
            }
            LibraryType("final class Tanh: Layer", Tanh.self, "The hyperbolic tangent, -1…1.") {
                for member in layerCall { member }
                Initializer("init()", "The layer.") { Tanh() }
            }
            LibraryType("final class Sigmoid: Layer", Sigmoid.self, "1 / (1 + e⁻ˣ), 0…1.") {
                for member in layerCall { member }
                Initializer("init()", "The layer.") { Sigmoid() }
            }
        }
    }
}
