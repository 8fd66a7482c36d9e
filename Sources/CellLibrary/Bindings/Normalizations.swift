import CellLanguage
import SwiftGAN

extension SwiftGANLibrary {
    /// Layers that keep numbers in bounds: of a batch, of an image, of weights.
    static var normalizations: Library {
        Library {
            LibraryType(
                "class NormalizationLayer: Layer", NormalizationLayer.self,
                "A layer that takes mean and variance out of its input and puts learnt ones in, channel by channel."
            ) {
                for member in layerCall { member }
                Property("var weight: Parameter? { get }", "The scale, `[channels]`; nil where there is none.") {
                    (layer: NormalizationLayer) in layer.weight
                }
                Property("var bias: Parameter? { get }", "The shift, `[channels]`; nil where there is none.") {
                    (layer: NormalizationLayer) in layer.bias
                }
            }
            LibraryType(
                "final class BatchNorm: NormalizationLayer", BatchNorm.self,
                "Normalises each channel: in training with the batch's mean and variance, outside with the remembered ones."
            ) {
                Initializer(
                    "init(momentum: Float? = nil, epsilon: Float? = nil, useScale: Bool = true, useShift: Bool = true, initializer: Initializer = .ones)",
                    "What isn't given is as the layer defaults have it (Keras: 0.99 and 1e-3)."
                ) {
                    (momentum: Float?, epsilon: Float?, scale: Bool, shift: Bool, initializer: SwiftGAN.Initializer) in
                    BatchNorm(
                        momentum: momentum, epsilon: epsilon, useScale: scale, useShift: shift, initializer: initializer
                    )
                }
                Property("var runningMean: Parameter { get }", "The remembered mean, `[channels]`.") {
                    (layer: BatchNorm) in layer.runningMean
                }
                Property("var runningVariance: Parameter { get }", "The remembered variance, `[channels]`.") {
                    (layer: BatchNorm) in layer.runningVariance
                }
            }
            LibraryType(
                "final class InstanceNorm: NormalizationLayer", InstanceNorm.self,
                "Normalises each channel of each image with its own mean and variance, in training and outside alike."
            ) {
                Initializer(
                    "init(epsilon: Float? = nil, useScale: Bool = true, useShift: Bool = true, initializer: Initializer = .ones)",
                    "What isn't given is as the layer defaults have it."
                ) { (epsilon: Float?, scale: Bool, shift: Bool, initializer: SwiftGAN.Initializer) in
                    InstanceNorm(epsilon: epsilon, useScale: scale, useShift: shift, initializer: initializer)
                }
            }
            virtualNormalization
            LibraryType(
                "final class SpectralNorm: Layer", SpectralNorm.self,
                "A dense layer or convolution whose weights are divided by their largest singular value (Miyato et al., 2018)."
            ) {
                for member in layerCall { member }
                Initializer(
                    "init(_ layer: WeightedLayer, iterations: Int = 1)",
                    "`iterations` of the power method are made in each call in training."
                ) { (layer: WeightedLayer, iterations: Int) in SpectralNorm(layer, iterations: iterations) }
                Property("var layer: WeightedLayer { get }", "The layer whose weights are divided.") {
                    (norm: SpectralNorm) in norm.layer
                }
            }
        }
    }

    @LibraryBuilder private static var virtualNormalization: [any LibraryItem] {
        LibraryType(
            "final class VirtualBatchNorm: NormalizationLayer", VirtualBatchNorm.self,
            "Normalises each example with the statistics of a reference batch and its own (Salimans et al., 2016)."
        ) {
            Initializer(
                "init(epsilon: Float? = nil, initializer: Initializer = .ones)",
                "The model that it is part of is applied through `ReferenceModel`."
            ) { (epsilon: Float?, initializer: SwiftGAN.Initializer) in
                VirtualBatchNorm(epsilon: epsilon, initializer: initializer)
            }
        }
        LibraryType(
            "final class ReferenceModel: Layer", ReferenceModel.self,
            "A model whose `VirtualBatchNorm` layers take their statistics from one fixed batch."
        ) {
            for member in layerCall { member }
            Initializer(
                "init(_ model: any Layer, reference: Tensor)",
                "Real images are a discriminator's reference, noise a generator's."
            ) { (model: any Layer, reference: Tensor) in ReferenceModel(model, reference: reference) }
            Property("var model: any Layer { get }", "The model itself.") { (model: ReferenceModel) in model.model }
            Property("var reference: Parameter { get }", "The batch that statistics are taken from.") {
                (model: ReferenceModel) in model.reference
            }
        }
    }
}
