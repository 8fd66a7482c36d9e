import CellLanguage
import SwiftGAN

extension SwiftGANLibrary {
    /// Rules that change parameters.
    static var optimizers: Library {
        Library {
            LibraryType("class Optimizer: Checkpointable", Optimizer.self, "A rule that changes a model's parameters.")
            {
                Method(
                    "func update(_ model: any Module, minimizing loss: Tensor)",
                    "One step. Losses recorded before refer to the parameters as they were, whatever the order of updates."
                ) { (optimizer: Optimizer, model: any Module, loss: Tensor) in optimizer.update(model, minimizing: loss)
                }
                Method(
                    "func update(_ parameters: [Parameter], gradients: [Tensor])",
                    "One step with gradients that are already there."
                ) { (optimizer: Optimizer, parameters: [Parameter], gradients: [Tensor]) in
                    optimizer.update(parameters, gradients: gradients)
                }
                Property(
                    "var learningRate: Float { get set }", "How far a step goes.",
                    { (optimizer: Optimizer) in optimizer.learningRate },
                    set: { (optimizer: inout Optimizer, rate: Float) in optimizer.learningRate = rate })
            }
            LibraryType("final class Adam: Optimizer", Adam.self, "Adam (Kingma and Ba, 2015).") {
                Initializer(
                    "init(learningRate: Float? = nil, beta1: Float = 0.9, beta2: Float = 0.999, epsilon: Float? = nil)",
                    "What isn't given is as the layer defaults have it (Keras: 1e-3 and 1e-7)."
                ) { (rate: Float?, beta1: Float, beta2: Float, epsilon: Float?) in
                    Adam(learningRate: rate, beta1: beta1, beta2: beta2, epsilon: epsilon)
                }
            }
            LibraryType("final class RMSprop: Optimizer", RMSprop.self, "RMSprop (Hinton, 2012).") {
                Initializer(
                    "init(learningRate: Float? = nil, decay: Float? = nil, momentum: Float = 0, epsilon: Float? = nil)",
                    "What isn't given is as the layer defaults have it."
                ) { (rate: Float?, decay: Float?, momentum: Float, epsilon: Float?) in
                    RMSprop(learningRate: rate, decay: decay, momentum: momentum, epsilon: epsilon)
                }
            }
            LibraryType("final class SGD: Optimizer", SGD.self, "Gradient descent with momentum.") {
                Initializer(
                    "init(learningRate: Float? = nil, momentum: Float = 0, nesterov: Bool = false)",
                    "A rule; the learning rate is 0.01 by default."
                ) { (rate: Float?, momentum: Float, nesterov: Bool) in
                    SGD(learningRate: rate, momentum: momentum, nesterov: nesterov)
                }
            }
        }
    }
}
