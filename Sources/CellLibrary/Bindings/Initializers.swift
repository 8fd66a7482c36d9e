import CellLanguage
import SwiftGAN

extension SwiftGANLibrary {
    /// How parameters get their first values.
    static var initializers: Library {
        Library {
            LibraryType(
                "struct Initializer: Equatable", SwiftGAN.Initializer.self, "How a parameter's first values are drawn."
            ) {
                for (name, documentation, value) in namedInitializers {
                    Property("static var \(name): Initializer { get }", documentation, value: { value })
                }
                Function("static func constant(_ value: Float) -> Initializer", "The same number everywhere.") {
                    (value: Float) in SwiftGAN.Initializer.constant(value)
                }
                Function(
                    "static func normal(mean: Float = 0, standardDeviation: Float = 0.05) -> Initializer",
                    "Normally distributed."
                ) { (mean: Float, deviation: Float) in
                    SwiftGAN.Initializer.normal(mean: mean, standardDeviation: deviation)
                }
            }
            LibraryType(
                "struct LayerDefaults: Equatable", LayerDefaults.self,
                "What layers and optimizers take where nothing is said: Keras's choices or PyTorch's."
            ) {
                Property(
                    "static var keras: LayerDefaults { get }", "Keras's: the default.", value: { LayerDefaults.keras })
                Property("static var pytorch: LayerDefaults { get }", "PyTorch's.", value: { LayerDefaults.pytorch })
                Property(
                    "static var current: LayerDefaults { get set }", "Those that layers made from now on take.",
                    value: { LayerDefaults.current }, set: { (value: LayerDefaults) in LayerDefaults.current = value })
            }
        }
    }

    private static var namedInitializers: [(String, String, SwiftGAN.Initializer)] {
        [
            ("zeros", "Zeros.", .zeros),
            ("ones", "Ones.", .ones),
            ("glorotUniform", "Uniform in ±√(6 / (fan in + fan out)): Keras's default.", .glorotUniform),
            ("glorotNormal", "Normal with variance 2 / (fan in + fan out).", .glorotNormal),
            ("heUniform", "Uniform in ±√(6 / fan in).", .heUniform),
            ("heNormal", "Normal with variance 2 / fan in.", .heNormal),
        ]
    }
}
