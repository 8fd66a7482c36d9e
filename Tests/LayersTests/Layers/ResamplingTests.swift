import Layers
import Tensors
import Testing

@Suite("Embedding, pixel shuffle, upsampling, pooling", .ownRandomness)
struct ResamplingTests {
    @Test("an embedding's rows by class, whatever the shape of the classes")
    func embedding() {
        let layer = Embedding(3, 2)
        _ = layer(Tensor([0]))
        layer.weight.value = Tensor([1, 2, 3, 4, 5, 6], shape: [3, 2])
        #expect(layer(Tensor([2, 0])).scalars == [5, 6, 1, 2])
        #expect(layer(Tensor([1, 1], shape: [2, 1])).shape == [2, 1, 2])
        #expect(layer(Tensor([], shape: [0])).shape == [0, 2])
    }

    @Test(
        "classes outside, and ones that are no whole numbers, are named", arguments: [Float](arrayLiteral: 3, -1, 0.5))
    func strayClasses(_ stray: Float) {
        let mistake = usageMistake { _ = Embedding(3, 2)(Tensor([0, stray])) }
        let text = stray == 0.5 ? "0.5" : "\(Int(stray))"
        #expect(mistake?.message == "Embedding takes classes 0…2, but there is \(text)")
        #expect((mistake?.hint?.contains("count from 1") == true) == (stray == 3))
    }

    @Test("an empty batch keeps its other extents")
    func empty() {
        #expect(PixelShuffle(2)(.zeros([0, 2, 3, 8])).shape == [0, 4, 6, 2])
        #expect(Upsampling(3)(.zeros([0, 2, 3, 1])).shape == [0, 6, 9, 1])
        #expect(AveragePooling(2)(.zeros([0, 4, 5, 2])).shape == [0, 2, 2, 2])
        #expect(MaxPooling(2)(.zeros([0, 4, 5, 2])).scalars.isEmpty)
        #expect(GlobalAveragePooling()(.zeros([0, 4, 5, 2])).scalars.isEmpty)
    }

    @Test("equally great pixels share the gradient")
    func ties() {
        let input = Tensor.ones([1, 2, 2, 1])
        #expect(gradients(of: MaxPooling(2)(input).sum(), over: input).scalars == [0.25, 0.25, 0.25, 0.25])
    }

    @Test("what doesn't fit is said with the rule")
    func mistakes() {
        let wrong: [(layer: PrimitiveLayer, input: Shape, message: String)] = [
            (
                PixelShuffle(2), [1, 4, 4, 6],
                "PixelShuffle expects a multiple of 4 channels, but its input is [N, 4, 4, 6]"
            ),
            (
                MaxPooling(5), [1, 4, 8, 1],
                "MaxPooling expects images of at least 5x5, the size of its windows, but its input is [N, 4, 8, 1]"
            ),
            (
                Upsampling(2), [1, 16],
                "Upsampling expects images [N, height, width, channels], but its input is [N, 16]"
            ),
            (
                AveragePooling(0), [1, 4, 4, 1],
                "AveragePooling expects windows of at least one pixel, but its input is [N, 4, 4, 1]"
            ),
        ]
        for (layer, input, message) in wrong {
            let mistake = usageMistake { _ = layer(.zeros(input)) }
            #expect(mistake?.message == message)
        }
    }
}
