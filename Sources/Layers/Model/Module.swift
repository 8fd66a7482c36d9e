import Tensors

/// Anything that holds parameters: a layer, or a model that takes several inputs and so can't be a ``Layer``.
///
/// What it holds is found by reflection: stored properties that are modules, parameters, or arrays, optionals and tuples of
/// modules. A type that keeps them elsewhere lists its ``children`` itself.
public protocol Module: Checkpointable {
    /// The parameters and modules directly inside, in the order of declaration, each with the name that paths use.
    var children: [Child] { get }
}

/// A model with one input and one output.
///
/// ```swift
/// struct Discriminator: Layer {
///     let features = Sequential { Conv2D(64, kernel: 5, stride: 2, padding: .same); LeakyReLU(0.3); Flatten() }
///     let decision = Dense(1)
///
///     func callAsFunction(_ images: Tensor, training: Bool) -> Tensor {
///         decision(features(images, training: training))
///     }
/// }
/// ```
///
/// Layers of this library learn their input's size at the first call and create their parameters then.
public protocol Layer: Module {
    /// The output for a batch; the first dimension of both is the batch's.
    ///
    /// - Parameter training: whether dropout drops and batch normalisation uses (and remembers) the batch's statistics.
    func callAsFunction(_ input: Tensor, training: Bool) -> Tensor
}

extension Layer {
    /// The output for a batch, as outside training.
    public func callAsFunction(_ input: Tensor) -> Tensor { self(input, training: false) }
}

/// A parameter or module inside another module.
public struct Child {
    /// The name of the property, or the number in a list: a step of a path such as `features.0.weight`.
    public let name: String
    /// What is there.
    public let content: Content

    /// What a child is.
    public enum Content {
        /// A value that the module keeps itself.
        case parameter(Parameter)
        /// A module with parameters of its own.
        case module(any Module)
    }

    /// The name of a stored property; a lazy one is stored under a decorated name.
    package static func name(ofProperty stored: String) -> String {
        stored.hasPrefix("$__lazy_storage_$_") ? String(stored.dropFirst(18)) : stored
    }

    /// A child that is a parameter.
    public init(_ name: String, _ parameter: Parameter) {
        self.name = name
        content = .parameter(parameter)
    }

    /// A child that is a module.
    public init(_ name: String, _ module: any Module) {
        self.name = name
        content = .module(module)
    }
}

extension Module {
    /// The children found among the stored properties.
    public var children: [Child] { Reflection.children(of: self) }
}

/// Finds modules among stored properties.
enum Reflection {
    static func children(of module: any Module) -> [Child] {
        var levels: [Mirror] = []
        var level: Mirror? = Mirror(reflecting: module)
        while let mirror = level {
            levels.append(mirror)
            level = mirror.superclassMirror
        }
        // A superclass's properties come first, as its initialiser would list them.
        return levels.reversed().flatMap { mirror in
            mirror.children.flatMap { found(in: $0.value, named: $0.label ?? "") }
        }
    }

    private static func found(in value: Any, named label: String) -> [Child] {
        let name = Child.name(ofProperty: label)
        if let parameter = value as? Parameter { return [Child(name, parameter)] }
        if let module = value as? any Module { return [Child(name, module)] }
        let mirror = Mirror(reflecting: value)
        switch mirror.displayStyle {
        case .optional:
            return mirror.children.flatMap { found(in: $0.value, named: name) }
        case .tuple:
            return mirror.children.enumerated().flatMap { position, element in
                found(in: element.value, named: "\(name).\(tupleName(element.label, position))")
            }
        case .collection:
            guard value is [any Module] || value is [Parameter] else { return [] }
            return mirror.children.enumerated().flatMap { found(in: $1.value, named: "\(name).\($0)") }
        default:
            return []
        }
    }

    /// Unlabelled elements are reflected as `.0`, `.1`.
    private static func tupleName(_ label: String?, _ position: Int) -> String {
        guard let label, !label.hasPrefix(".") else { return String(position) }
        return label
    }
}
