import Foundation
import Layers
import Tensors
import Testing

@Suite("Checkpoints", .ownRandomness)
struct CheckpointTests {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("checkpoints-\(UUID().uuidString)")
    var file: URL { folder.appendingPathComponent("model.safetensors") }

    func makeModel() -> Sequential {
        Sequential {
            Dense(4)
            BatchNorm()
            Dense(1)
        }
    }

    func train(_ model: Sequential, _ optimizer: Optimizer, steps: Int) throws -> [Float] {
        for _ in 0..<steps {
            let output = model(.randomNormal([8, 3]), training: true)
            optimizer.update(model, minimizing: (output - 1).squared().mean())
            try Tensor.endStep()
        }
        return model.parameters.flatMap(\.value.scalars)
    }

    @Test("a restored run goes on exactly as the first one did")
    func continuation() throws {
        defer { try? FileManager.default.removeItem(at: folder) }
        setSeed(5)
        let (model, optimizer) = (makeModel(), Adam(learningRate: 0.01))
        _ = try train(model, optimizer, steps: 3)
        try Checkpoint(of: [model, optimizer], notes: ["epoch": "3"]).write(to: file)
        let expected = try train(model, optimizer, steps: 4)

        setSeed(99)
        let (other, otherOptimizer) = (makeModel(), Adam(learningRate: 0.01))
        let checkpoint = try Checkpoint(contentsOf: file)
        #expect(checkpoint.notes == ["epoch": "3"])
        try checkpoint.restore(into: [other, otherOptimizer])
        #expect(try train(other, otherOptimizer, steps: 4) == expected)

        // And into the model that has trained on meanwhile.
        try checkpoint.restore(into: [model, optimizer])
        #expect(try train(model, optimizer, steps: 4) == expected)
    }

    @Test("the file is in safetensors layout")
    func layout() throws {
        defer { try? FileManager.default.removeItem(at: folder) }
        let model = Sequential([Dense(2, initializer: .constant(0.5))])
        _ = model(.zeros([1, 3]))
        try Checkpoint(of: [model]).write(to: file)
        let bytes = [UInt8](try Data(contentsOf: file))
        let length = bytes[0..<8].reversed().reduce(0) { $0 << 8 | Int($1) }
        #expect(length % 8 == 0)
        let json = try JSONSerialization.jsonObject(with: Data(bytes[8..<8 + length]))
        let header = try #require(json as? [String: Any])
        #expect(header.keys.sorted() == ["0.0.bias", "0.0.weight", "__metadata__"])
        let weight = try #require(header["0.0.weight"] as? [String: Any])
        #expect(weight["dtype"] as? String == "F32")
        #expect(weight["shape"] as? [Int] == [3, 2])
        #expect(weight["data_offsets"] as? [Int] == [0, 24])
        #expect(bytes.count == 8 + length + 24 + 8)
        #expect(Array(bytes[(8 + length)..<(12 + length)]) == [0, 0, 0, 0x3F])
    }

    @Test("the same state gives the same bytes, and nothing else is left in the folder")
    func deterministic() throws {
        defer { try? FileManager.default.removeItem(at: folder) }
        setSeed(1)
        let model = makeModel()
        _ = model(.zeros([2, 3]))
        let second = folder.appendingPathComponent("second.safetensors")
        try Checkpoint(of: [model], notes: ["b": "2", "a": "\"quoted\"\n"]).write(to: file)
        try Checkpoint(of: [model], notes: ["a": "\"quoted\"\n", "b": "2"]).write(to: second)
        #expect(try Data(contentsOf: file) == Data(contentsOf: second))
        #expect(try Checkpoint(contentsOf: second).notes["a"] == "\"quoted\"\n")
        #expect(
            try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted() == [
                "model.safetensors", "second.safetensors",
            ])
    }

    @Test("damage anywhere is noticed")
    func damage() throws {
        defer { try? FileManager.default.removeItem(at: folder) }
        let model = Sequential([Dense(2)])
        _ = model(.zeros([1, 3]))
        try Checkpoint(of: [model]).write(to: file)
        let sound = try Data(contentsOf: file)
        let state = model.parameters.flatMap(\.value.scalars)
        let random = RandomStreams.shared.state
        var accepted: [Int] = []
        for position in sound.indices {
            var damaged = sound
            damaged[position] ^= 0x10
            try damaged.write(to: file)
            guard (try? Checkpoint(contentsOf: file).restore(into: [model])) != nil else { continue }
            accepted.append(position)
            #expect(model.parameters.flatMap(\.value.scalars) == state, "byte \(position)")
            #expect(RandomStreams.shared.state == random, "byte \(position)")
        }
        // Without its name the check isn't known as one.
        let name = try #require(sound.range(of: Data("crc32c".utf8)))
        #expect(accepted.allSatisfy(name.contains))
        for length in [0, 7, 8, 20, sound.count - 1] {
            try sound.prefix(length).write(to: file)
            #expect(throws: CheckpointError.self) { try Checkpoint(contentsOf: file) }
        }
    }

    @Test("reasons are said in words")
    func reasons() throws {
        defer { try? FileManager.default.removeItem(at: folder) }
        func reason(of content: Data) throws -> String? {
            try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
            try content.write(to: file)
            let error = #expect(throws: CheckpointError.self) { try Checkpoint(contentsOf: file) }
            return error?.description.replacingOccurrences(of: file.path, with: "FILE")
        }
        #expect(
            try reason(of: Data("short".utf8))
                == "FILE is no sound checkpoint: it has 5 bytes, too few for the length of a header")
        #expect(
            try reason(of: Data([200, 0, 0, 0, 0, 0, 0, 0, 1]))
                == "FILE is no sound checkpoint: its header should have 200 bytes, but the file has only 1 after that number"
        )
        let header = Data(#"{"a":{"dtype":"F16","shape":[1],"data_offsets":[0,2]}}"#.utf8)
        let half = Data([UInt8(header.count), 0, 0, 0, 0, 0, 0, 0]) + header + Data([0, 0])
        #expect(try reason(of: half) == "FILE is no sound checkpoint: 'a' has numbers of type F16, not F32")
        let missing = #expect(throws: CheckpointError.self) {
            try Checkpoint(contentsOf: folder.appendingPathComponent("none"))
        }
        #expect(missing?.description.contains("could not read it") == true)
    }

    @Test("a checkpoint of other models is refused, and nothing changes")
    func mismatch() throws {
        defer { try? FileManager.default.removeItem(at: folder) }
        let (model, optimizer) = (makeModel(), Adam())
        _ = try train(model, optimizer, steps: 1)
        try Checkpoint(of: [model, optimizer]).write(to: file)
        let checkpoint = try Checkpoint(contentsOf: file)
        let before = model.parameters.flatMap(\.value.scalars)
        func reason(_ parts: [any Checkpointable]) -> String? {
            #expect(throws: CheckpointError.self) { try checkpoint.restore(into: parts) }?.description
        }
        #expect(
            reason([optimizer, model])
                == "the checkpoint doesn't fit: it holds Sequential, Adam, to be restored in this order, not Adam, Sequential"
        )
        let wider = Sequential([Dense(5), BatchNorm(), Dense(1)])
        _ = wider(.zeros([1, 3]))
        #expect(
            reason([wider, optimizer])
                == "the checkpoint doesn't fit: '0.weight' of Sequential has shape [3, 5], in the file [3, 4]")
        #expect(
            reason([Sequential([Dense(4)]), optimizer])
                == "the checkpoint doesn't fit: it holds '1.bias', which Sequential has not")
        #expect(model.parameters.flatMap(\.value.scalars) == before)
    }

    @Test("an unbuilt model takes its values at the first input, if they fit")
    func restoredBeforeFirstInput() throws {
        let model = Sequential([Dense(2)])
        _ = model(.zeros([1, 3]))
        let checkpoint = Checkpoint(of: [model])
        let other = Sequential([Dense(2)])
        try checkpoint.restore(into: [other])
        let mistake = usageMistake { _ = other(.zeros([1, 4])) }
        #expect(
            mistake?.message == "Dense '0' expects features [N, 3], as in its first call, but its input is [N, 4]")
        #expect(other(.ones([1, 3])).scalars == model(.ones([1, 3])).scalars)
    }

    @Test("an optimizer with the memory of another model says so")
    func otherMemory() throws {
        let (model, optimizer) = (Sequential([Dense(1)]), Adam())
        _ = try train(model, optimizer, steps: 1)
        let checkpoint = Checkpoint(of: [optimizer])
        let (other, fresh) = (Sequential([Dense(2)]), Adam())
        try checkpoint.restore(into: [fresh])
        let loss = other(.ones([1, 3])).mean()
        let mistake = usageMistake { fresh.update(other, minimizing: loss) }
        #expect(
            mistake?.message
                == "Adam.update: '0.weight.mean' has shape [3, 1] instead of [3, 2] in the restored checkpoint")
        #expect(mistake?.hint == "restore the model and its optimizer from the same checkpoint")
        #expect(other.parameters.allSatisfy { $0.value.scalars.allSatisfy(\.isFinite) })
    }

    @Test("what can't be written leaves the old file")
    func unwritable() throws {
        defer { try? FileManager.default.removeItem(at: folder) }
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        try Data("old".utf8).write(to: file)
        let below = file.appendingPathComponent("model.safetensors")
        let error = #expect(throws: CheckpointError.self) { try Checkpoint(of: []).write(to: below) }
        #expect(error?.description.contains("could not create its folder") == true)
        #expect(try Data(contentsOf: file) == Data("old".utf8))
    }
}
