import CellLanguage
import SwiftGAN

/// A model that a cell declared, as the library sees it: the parameters are those of the layers among its stored properties.
class CellModule: Module, CellBacked, ModuleStandIn {
    let instance: CellInstance

    init(_ instance: CellInstance) { self.instance = instance }

    var children: [Child] {
        instance.storedProperties.flatMap { Self.children(in: $0.value, named: Child.name(ofProperty: $0.name)) }
    }

    var checkpointKind: String { instance.typeName }

    var identity: ObjectIdentifier? { instance.identity }

    private static func children(in value: Any, named name: String) -> [Child] {
        switch value {
        case let parameter as Parameter: [Child(name, parameter)]
        case let module as any Module: [Child(name, module)]
        case let instance as CellInstance where instance.conforms(to: "Module"): [Child(name, CellModule(instance))]
        case let list as [Any]:
            list.enumerated().flatMap { children(in: $0.element, named: "\(name).\($0.offset)") }
        case let instance as CellInstance:
            (instance.tupleElements ?? []).enumerated().flatMap { number, element in
                children(in: element.value, named: "\(name).\(element.label ?? String(number))")
            }
        default: []
        }
    }
}

/// A layer that a cell declared: a call goes back to the cell's `callAsFunction`.
final class CellLayer: CellModule, Layer {
    func callAsFunction(_ input: Tensor, training: Bool) -> Tensor {
        do {
            return try instance.call("callAsFunction(_:training:)", input, training, returning: Tensor.self)
        } catch {
            // A layer's call can't throw: the error waits in the tensor and is thrown where the cell called the library.
            return .failing(with: error)
        }
    }
}
