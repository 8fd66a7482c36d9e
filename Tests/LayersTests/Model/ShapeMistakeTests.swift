import Layers
import Tensors
import Testing

@Suite("Shape mistakes")
struct ShapeMistakeTests {
    struct Model: Layer {
        let features: Sequential
        let decision: Sequential

        func callAsFunction(_ input: Tensor, training: Bool) -> Tensor {
            decision(features(input, training: training), training: training)
        }
    }

    @Test("a dense layer behind a convolution: who gives what, what to do, and the way there")
    func denseBehindConvolution() {
        let model = Model(
            features: Sequential {
                Conv2D(64, kernel: 5, stride: 2, padding: .same)
                LeakyReLU(0.3)
                BatchNorm()
                Dropout(0.3)
            },
            decision: Sequential {
                Conv2D(128, kernel: 5, stride: 2, padding: .same)
                Dense(1)
            })
        model.nameLayers()
        let mistake = usageMistake { _ = model(.zeros([2, 28, 28, 1]), training: true) }
        #expect(
            mistake?.message
                == "Dense 'decision.1' expects features [N, F], but Conv2D 'decision.0' gives [N, 7, 7, 128]")
        #expect(mistake?.hint == "add Flatten() before it")
        #expect(
            mistake?.notes == [
                "shapes so far: [N, 28, 28, 1] → Conv2D(64) [N, 14, 14, 64] → … → Dropout(0.3) [N, 14, 14, 64]"
                    + " → Conv2D(128) [N, 7, 7, 128]"
            ])
    }

    @Test("a first layer speaks of its input")
    func firstLayer() {
        let mistake = usageMistake { _ = Conv2D(8, kernel: 3)(.zeros([4, 784])) }
        #expect(mistake?.message == "Conv2D expects images [N, height, width, channels], but its input is [N, 784]")
        #expect(mistake?.hint == "add Reshape([height, width, channels]) before it")
        #expect(mistake?.notes == [])
    }

    struct Case {
        let layer: any Layer
        let input: Shape
        let message: String
        let hint: String

        init(_ layer: any Layer, _ input: Shape, _ message: String, _ hint: String) {
            self.layer = layer
            self.input = input
            self.message = message
            self.hint = hint
        }
    }

    static var cases: [Case] {
        [
            Case(
                Conv2D(8, kernel: 5), [1, 4, 9, 3],
                "Conv2D expects images of at least 5x5, for its 5x5 kernel with padding .valid, but its input is [N, 4, 9, 3]",
                "use padding: .same, a smaller kernel or fewer strides before it"
            ),
            Case(
                Conv2D(0, kernel: 5), [1, 9, 9, 3],
                "Conv2D expects at least one filter, a kernel and a stride of at least 1, but its input is [N, 9, 9, 3]",
                "it has 0 filters, a 5x5 kernel and stride 1x1"
            ),
            Case(
                ConvTranspose2D(8, kernel: 4, stride: 2, outputPadding: 2), [1, 9, 9, 3],
                "ConvTranspose2D expects an output padding smaller than its stride, but its input is [N, 9, 9, 3]",
                "output padding 2 with stride 2 would leave rows that nothing reaches"
            ),
            Case(
                Reshape([7, 7, 256]), [3, 100],
                "Reshape expects 12544 numbers an example, for shape [7, 7, 256], but its input is [N, 100]",
                "7·7·256 = 12544, but its input has 100 an example"
            ),
            Case(
                Dropout(1.5), [3, 100],
                "Dropout expects a rate from 0 up to, not including, 1, but its input is [N, 100]",
                "Dropout(0.3) drops three in ten"
            ),
            Case(
                BatchNorm(), [3], "BatchNorm expects a batch [N, …, channels], but its input is [N]",
                "give the batch as the first dimension"
            ),
            Case(
                Dense(1), [3], "Dense expects features [N, F], but its input is [N]",
                "give the batch as rows, one per example"
            ),
        ]
    }

    @Test("each layer states its rule", arguments: 0..<7)
    func rules(index: Int) {
        let example = Self.cases[index]
        let mistake = usageMistake { _ = example.layer(.zeros(example.input), training: true) }
        #expect(mistake?.message == example.message)
        #expect(mistake?.hint == example.hint)
    }

    @Test("a layer keeps the input size of its first call")
    func secondSize() {
        let layer = Dense(2)
        _ = layer(.zeros([1, 3]))
        let mistake = usageMistake { _ = layer(.zeros([1, 4])) }
        #expect(mistake?.message == "Dense expects features [N, 3], as in its first call, but its input is [N, 4]")
        let convolution = Conv2D(2, kernel: 1)
        _ = convolution(.zeros([1, 3, 3, 1]))
        let other = usageMistake { _ = convolution(.zeros([1, 3, 3, 2])) }
        #expect(
            other?.message
                == "Conv2D expects 1 channels [N, height, width, 1], as in its first call, but its input is [N, 3, 3, 2]"
        )
    }

    @Test("only the first mistake is reported, and later layers are not built by it")
    func firstOnly() {
        let last = Dense(7)
        let model = Sequential([Dense(2), Conv2D(1, kernel: 1), last])
        let mistake = usageMistake { _ = model(.zeros([1, 3]), training: false) }
        #expect(mistake?.message.hasPrefix("Conv2D '1' expects images") == true)
        #expect(!last.weight.isBuilt)
    }
}
