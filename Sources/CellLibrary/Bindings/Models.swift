import CellLanguage
import SwiftGAN

extension SwiftGANLibrary {
    /// What makes layers a model: the protocol, sequences, parameters, summaries.
    static var models: Library {
        Library {
            LibraryProtocol(
                "protocol Module: Checkpointable", (any Module).self,
                "Whatever stores layers: a model with several inputs declares a `callAsFunction` of its own.",
                adapter: { CellModule($0) }
            ) {}
            LibraryProtocol(
                "protocol Layer: Module", (any Layer).self,
                "A model with one input and one output. Its parameters are those of the layers it stores.",
                adapter: { CellLayer($0) }
            ) {
                Requires(
                    "func callAsFunction(_ input: Tensor, training: Bool) -> Tensor",
                    "The output for a batch; `training` says whether dropout drops and batch norm uses the batch.")
            }
            LibraryExtension("extension Layer") {
                Method("func callAsFunction(_ input: Tensor) -> Tensor", "The output for a batch, as outside training.")
                {
                    (layer: any Layer, input: Tensor) in layer(input)
                }
                Method(
                    "@discardableResult func summary(input: Shape) -> ModelSummary",
                    "The table of layers that an example of this shape (without the batch) passes through."
                ) { (layer: any Layer, input: Shape) in layer.summary(input: input) }
            }
            LibraryExtension("extension Module") { moduleMembers }
            builtLayers
            LibraryType(
                "final class Parameter", Parameter.self, "A value that training changes.", description: describe
            ) { parameterMembers }
            LibraryType(
                "struct ModelSummary", ModelSummary.self, "A model's layers, output shapes and parameter counts."
            ) { summaryMembers }
            LibraryType("struct LayerSummary", LayerSummary.self, "A layer of a model's summary.") {
                layerSummaryMembers
            }
        }
    }

    @MemberBuilder private static var summaryMembers: [any LibraryMember] {
        Property("var parameterCount: Int { get }", "The number of elements of all parameters.") {
            (summary: ModelSummary) in summary.parameterCount
        }
        Property(
            "var layers: [LayerSummary] { get }", "The layers in the order in which the input passed through them."
        ) {
            (summary: ModelSummary) in summary.layers
        }
        Property(
            "var output: Shape? { get }",
            "The output's shape for one example; nil where the model passes through no layer."
        ) { (summary: ModelSummary) in summary.output }
    }

    @MemberBuilder private static var layerSummaryMembers: [any LibraryMember] {
        Property("var path: String { get }", "Its path in the model: `features.0`.") {
            (layer: LayerSummary) in layer.path
        }
        Property("var kind: String { get }", "Its kind and main size: `Conv2D(64)`.") {
            (layer: LayerSummary) in layer.kind
        }
        Property("var output: Shape { get }", "Its output's shape for one example, without the batch.") {
            (layer: LayerSummary) in layer.output
        }
        Property("var parameterCount: Int { get }", "The number of elements of its parameters.") {
            (layer: LayerSummary) in layer.parameterCount
        }
    }

    @MemberBuilder private static var moduleMembers: [any LibraryMember] {
        Property("var parameters: [Parameter] { get }", "All parameters in the order of declaration.") {
            (model: any Module) in model.parameters
        }
        Property("var trainableParameters: [Parameter] { get }", "The parameters that optimizers change.") {
            (model: any Module) in model.trainableParameters
        }
        Property("var parameterCount: Int { get }", "The number of elements of all parameters.") {
            (model: any Module) in model.parameterCount
        }
        Property(
            "var modules: [any Module] { get }",
            "The model and everything inside that holds parameters, outermost first."
        ) { (model: any Module) in model.modules }
        Method("func setTrainable(_ isTrainable: Bool)", "Whether optimizers change the model's weights.") {
            (model: any Module, isTrainable: Bool) in model.setTrainable(isTrainable)
        }
        Method(
            "@discardableResult func summary(_ call: () throws -> Tensor) rethrows -> ModelSummary",
            "The table of layers that are passed through in a call of the model, written in the closure."
        ) { (model: any Module, call: CellFunction) in try model.summary { try call() } }
    }

    @MemberBuilder private static var parameterMembers: [any LibraryMember] {
        Initializer(
            "init(_ value: Tensor, name: String = \"value\", isTrainable: Bool = true)",
            "A value of a model's own, found where the model stores it."
        ) { (value: Tensor, name: String, isTrainable: Bool) in
            Parameter(value, name: name, isTrainable: isTrainable)
        }
        Property("var name: String { get }", "Its path in the model: `features.0.weight`.") {
            (parameter: Parameter) in parameter.name
        }
        Property(
            "var value: Tensor { get set }", "Its value; losses recorded before refer to the value before.",
            { (parameter: Parameter) in parameter.value },
            set: { (parameter: inout Parameter, value: Tensor) in parameter.value = value })
        Property(
            "var isTrainable: Bool { get set }", "Whether optimizers change it.",
            { (parameter: Parameter) in parameter.isTrainable },
            set: { (parameter: inout Parameter, flag: Bool) in parameter.isTrainable = flag })
        Method(
            "func initialize(_ initializer: Initializer)",
            "Draws the values anew, or, where the layer has seen no input, draws them so when it does."
        ) { (parameter: Parameter, initializer: SwiftGAN.Initializer) in parameter.initialize(initializer) }
    }

    /// What makes a layer of the library one: a cell's own layer declares its call itself.
    @MemberBuilder static var layerCall: [any LibraryMember] {
        Method("func callAsFunction(_ input: Tensor, training: Bool) -> Tensor", "The output for a batch.") {
            (layer: any Layer, input: Tensor, training: Bool) in layer(input, training: training)
        }
    }

    /// Layers listed in a closure.
    @LibraryBuilder private static var builtLayers: [any LibraryItem] {
        LibraryType("@resultBuilder enum LayerBuilder", "Collects the layers that a closure lists.") {
            Function("static func buildExpression(_ layer: any Layer) -> [any Layer]", "One layer.") {
                (layer: any Layer) in [layer]
            }
            Function("static func buildExpression(_ layers: [any Layer]) -> [any Layer]", "Layers made elsewhere.") {
                (layers: [any Layer]) in layers
            }
            Function("static func buildBlock(_ parts: [any Layer]...) -> [any Layer]", "One after another.") {
                (parts: [[any Layer]]) in parts.flatMap { $0 }
            }
            Function("static func buildOptional(_ part: [any Layer]?) -> [any Layer]", "An `if` without `else`.") {
                (part: [any Layer]?) in part ?? []
            }
            Function("static func buildEither(first part: [any Layer]) -> [any Layer]", "An `if`.") {
                (part: [any Layer]) in part
            }
            Function("static func buildEither(second part: [any Layer]) -> [any Layer]", "An `else`.") {
                (part: [any Layer]) in part
            }
            Function("static func buildArray(_ parts: [[any Layer]]) -> [any Layer]", "A `for`.") {
                (parts: [[any Layer]]) in parts.flatMap { $0 }
            }
        }
        LibraryType("final class Sequential: Layer", Sequential.self, "Layers one after another.") {
            for member in layerCall { member }
            Initializer(
                "init(@LayerBuilder _ content: () -> [any Layer])",
                "The layers that the closure lists, with `if` and `for` where they are wanted."
            ) { (content: CellFunction) in Sequential(try content() as [any Layer]) }
            Initializer("init(_ layers: [any Layer])", "Layers in this order.") { (layers: [any Layer]) in
                Sequential(layers)
            }
            Property("var layers: [any Layer] { get }", "The layers, first to last.") { (sequence: Sequential) in
                sequence.layers
            }
        }
    }

    private static func describe(_ parameter: Parameter) -> String {
        "\(parameter.name) \(parameter.shape.map(\.description) ?? "(waiting for its first input)")"
    }
}
