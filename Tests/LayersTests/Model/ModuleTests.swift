import Layers
import Tensors
import Testing

@Suite("Modules")
struct ModuleTests {
    struct Discriminator: Layer {
        let features = Sequential {
            Conv2D(4, kernel: 3, stride: 2, padding: .same)
            LeakyReLU(0.3)
            Flatten()
        }
        let decision = Dense(1)

        func callAsFunction(_ images: Tensor, training: Bool) -> Tensor {
            decision(features(images, training: training))
        }
    }

    class Base: Module {
        let first = Dense(2)
    }

    final class Derived: Base {
        let maybe: BatchNorm? = BatchNorm()
        let none: Dense? = nil
        let several = [Dense(3), Dense(4)]
        let pair = (left: Dense(5), Dense(6))
        let scale = Parameter(Tensor([1, 2]), name: "scale")
        let sizes = [1, 2, 3]
    }

    @Test("paths come from properties, lists and numbers")
    func paths() {
        let model = Discriminator()
        #expect(model.parameters.isEmpty)
        _ = model(.zeros([2, 8, 8, 1]), training: false)
        #expect(
            model.parameters.map(\.name) == [
                "features.0.weight", "features.0.bias", "decision.weight", "decision.bias",
            ])
        #expect(model.parameters.map(\.value.shape) == [[3, 3, 1, 4], [4], [64, 1], [1]])
        #expect(model.parameterCount == 36 + 4 + 64 + 1)
    }

    @Test("optionals, arrays, tuples, parameters and superclasses are looked into")
    func reflection() {
        let names = Derived().children.map(\.name)
        #expect(names == ["first", "maybe", "several.0", "several.1", "pair.left", "pair.1", "scale"])
    }

    @Test("a module may list its children itself")
    func ownChildren() {
        struct Adapter: Module {
            let stored: [String: Dense]
            var children: [Child] { ["b", "a"].compactMap { name in stored[name].map { Child(name, $0) } } }
        }
        let shared = Dense(2)
        _ = shared(.zeros([1, 3]), training: false)
        let model = Adapter(stored: ["a": shared, "b": shared])
        // One layer under two names is listed once, at the first.
        #expect(model.parameters.map(\.name) == ["b.weight", "b.bias"])
    }

    @Test("a module that holds itself is listed once")
    func cycle() {
        final class Loop: Module {
            let value = Parameter(Tensor(1), name: "")
            var next: Loop?
        }
        let loop = Loop()
        loop.next = loop
        #expect(loop.parameters.map(\.name) == ["value"])
        loop.next = nil
    }

    @Test("freezing leaves statistics as they are")
    func freezing() {
        let model = Sequential {
            Dense(2)
            BatchNorm()
        }
        _ = model(.zeros([1, 3]), training: false)
        #expect(model.trainableParameters.map(\.name) == ["0.weight", "0.bias", "1.weight", "1.bias"])
        model.setTrainable(false)
        #expect(model.trainableParameters.isEmpty)
        model.setTrainable(true)
        #expect(model.trainableParameters.count == 4)
    }

    @Test("a parameter keeps its shape")
    func parameterShape() {
        let parameter = Parameter(Tensor([1, 2]), name: "scale")
        let mistake = usageMistake { parameter.value = Tensor([1, 2, 3]) }
        #expect(mistake?.message == "parameter 'scale' has shape [2], the new value [3]")
        #expect(parameter.value.scalars == [1, 2])
    }

    @Test("a layer's parameter has no value before the first input")
    func notBuilt() {
        let mistake = usageMistake { _ = Dense(2).weight.value }
        #expect(mistake?.message == "parameter 'weight' has no value yet: its layer has seen no input")
        #expect(mistake?.hint == "call summary(input:) or give the model a batch first")
    }

    @Test("the builder takes conditions, loops and lists")
    func builder() {
        func model(drop: Bool, wide: Bool) -> Sequential {
            Sequential {
                for units in [3, 4] {
                    Dense(units)
                    if drop { Dropout(0.5) }
                }
                if wide { Dense(100) } else { Dense(1) }
                [ReLU(), Tanh()]
            }
        }
        let titles = { (model: Sequential) in model.layers.map { ($0 as? PrimitiveLayer)?.title } }
        #expect(titles(model(drop: false, wide: true)) == ["Dense(3)", "Dense(4)", "Dense(100)", "ReLU", "Tanh"])
        #expect(
            titles(model(drop: true, wide: false)) == [
                "Dense(3)", "Dropout(0.5)", "Dense(4)", "Dropout(0.5)", "Dense(1)", "ReLU", "Tanh",
            ])
    }
}
