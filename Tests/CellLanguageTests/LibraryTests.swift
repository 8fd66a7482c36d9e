import CellLanguage
import Cells
import Testing

/// A number that cells cannot look into.
private struct Tensor: Equatable { var value: Float }

private protocol Layer {
    func callAsFunction(_ input: Tensor, training: Bool) -> Tensor
    var count: Int { get }
}

private struct Scale: Layer {
    var factor: Float
    func callAsFunction(_ input: Tensor, training: Bool) -> Tensor { Tensor(value: input.value * factor) }
    var count: Int { 1 }
}

private struct Sequential: Layer {
    var layers: [any Layer]
    func callAsFunction(_ input: Tensor, training: Bool) -> Tensor {
        layers.reduce(input) { $1.callAsFunction($0, training: training) }
    }
    var count: Int { layers.reduce(0) { $0 + $1.count } }
}

/// A cell's own layer.
private struct InterpretedLayer: Layer, CellBacked {
    var instance: CellInstance
    func callAsFunction(_ input: Tensor, training: Bool) -> Tensor {
        do { return try instance.call("callAsFunction(_:training:)", input, training) } catch {
            Issue.record(error)
            return input
        }
    }
    var count: Int { instance.storedProperties.compactMap { ($0.value as? any Layer)?.count }.reduce(0, +) }
}

private struct Batches { var count: Int }

private struct Shortage: Error, CustomStringConvertible {
    var description: String { "nothing is left" }
}

private var toy: Library {
    Library {
        LibraryProtocol(
            "protocol Layer", (any Layer).self, "Part of a model.",
            adapter: { InterpretedLayer(instance: $0) as any Layer }
        ) {
            Requires("func callAsFunction(_ input: Tensor, training: Bool) -> Tensor")
        }
        LibraryExtension("extension Layer") {
            Method("func parameterCount() -> Int", "The parameters.") { (layer: any Layer) in layer.count }
        }
        LibraryType("struct Tensor", Tensor.self, "A number.", description: { "tensor \($0.value)" }) {
            Initializer("init(_ value: Float)", "One number.") { (value: Float) in Tensor(value: value) }
            Operator("static func + (a: Tensor, b: Tensor) -> Tensor", "") { (a: Tensor, b: Tensor) in
                Tensor(value: a.value + b.value)
            }
            Operator("static func * (a: Tensor, b: Float) -> Tensor", "") { (a: Tensor, b: Float) in
                Tensor(value: a.value * b)
            }
            Property("var item: Float { get }", "The number.") { (tensor: Tensor) in tensor.value }
        }
        LibraryType("struct Scale: Layer", Scale.self, "Multiplies.") {
            Initializer("init(_ factor: Float = 2)", "") { (factor: Float) in Scale(factor: factor) }
            Method("func callAsFunction(_ input: Tensor, training: Bool = false) -> Tensor", "") {
                (layer: Scale, input: Tensor, training: Bool) in layer(input, training: training)
            }
        }
        LibraryType("enum LayerBuilder") {}
        LibraryType("struct Sequential: Layer", Sequential.self, "Layers in order.") {
            Initializer("init(@LayerBuilder _ layers: () -> [any Layer])", "") { (layers: CellFunction) throws in
                Sequential(layers: try layers())
            }
            Method("func callAsFunction(_ input: Tensor, training: Bool = false) -> Tensor", "") {
                (layer: Sequential, input: Tensor, training: Bool) in layer(input, training: training)
            }
        }
        LibraryType("struct Batches: Sequence", Batches.self, "Numbers one after the other.") {
            Initializer("init(_ count: Int)", "") { (count: Int) in Batches(count: count) }
            Elements(of: "Tensor") { (batches: Batches) in (0..<batches.count).lazy.map { Tensor(value: Float($0)) } }
        }
        Function("func record(_ values: [String: Tensor]) -> Int", "") { (values: [String: Tensor]) in values.count }
        Function("func draw(_ count: Int) throws -> Int", "") { (count: Int) throws in
            if count > 2 { throw Shortage() }
            return count
        }
    }
}

@Suite struct LibraryTests {
    private func session() -> TestSession { TestSession(Library([.standard, toy])) }

    @Test func cellTypesConformToLibraryProtocols() throws {
        let text = try session().output(
            """
            struct Model: Layer {
                let features = Sequential {
                    Scale(3)
                    for _ in 0..<2 { Scale() }
                    if true { Scale(0.5) }
                }
                let decision = Scale(10)
                func callAsFunction(_ input: Tensor, training: Bool) -> Tensor {
                    decision(features(input, training: training))
                }
            }
            let model = Model()
            print(model(Tensor(1), training: true).item, model.parameterCount())
            let outer = Sequential { model; Scale(2) }
            print(outer(Tensor(1)))
            """)
        #expect(text == "60.0 5\ntensor 120.0\n")
    }

    @Test func whatTheLibraryHoldsGoesOnWorkingWhenItsTypeIsDeclaredAgain() throws {
        let session = session()
        let layer = "func callAsFunction(_ input: Tensor, training: Bool) -> Tensor { input * factor }"
        try session.run(
            "struct Double: Layer { let factor: Float = 2; \(layer) }\nlet model = Sequential { Double(); Scale(5) }")
        for number in 0..<DeclaredThings.fewest {
            try session.run("struct Double: Layer { let factor: Float = \(number); \(layer) }")
        }
        let text = try session.output("print(model(Tensor(1)))")
        #expect(text == "tensor 10.0\n")
    }

    @Test func loopsOverLibrarySequences() throws {
        let text = try session().output(
            """
            var sum = Tensor(0)
            for (index, batch) in Batches(4).enumerated() { sum = sum + batch * Float(index) }
            for batch in Batches(2) { sum = sum + batch }
            print(sum, record(["generator": sum, "discriminator": Tensor(1)]))
            """)
        #expect(text == "tensor 15.0 2\n")
    }

    @Test func errorsOfTheLibraryAreCaughtAndReported() throws {
        let session = session()
        let text = try session.output(
            """
            do { print(try draw(2)); print(try draw(3)) } catch { print("caught", error) }
            """)
        #expect(text == "2\ncaught nothing is left\n")
        let failure = session.failure("let x = 1\nlet y = try draw(5)")
        #expect(failure?.name == "Shortage")
        #expect(failure?.message == "nothing is left")
        #expect(failure?.location?.line == 2)
    }

    @Test func theTableReads() {
        let session = session()
        for name in session.session.table.globalNames {
            _ = session.session.table.globals(named: name)
            if let type = session.session.table.types[name] {
                for member in type.memberNames { _ = type.members(named: member) }
            }
        }
        #expect(session.session.table.sink.diagnostics.map(\.message) == [])
    }
}
