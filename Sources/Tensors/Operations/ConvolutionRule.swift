/// A convolution and its two gradients. Each is linear in both of its operands, and each gradient of one is another of
/// the three: so derivatives of any order need nothing more.
struct ConvolutionRule: OperationRule {
    let convolution: Convolution

    var name: String {
        switch convolution.direction {
        case .forward: "convolution"
        case .imageGradient: "convolution's image gradient"
        case .filterGradient: "convolution's filter gradient"
        }
    }

    func shape(of inputs: [Shape]) throws(TensorError) -> Shape {
        let (expected, result): ([Shape], Shape) =
            switch convolution.direction {
            case .forward: ([convolution.image, convolution.filter], convolution.map)
            case .imageGradient: ([convolution.map, convolution.filter], convolution.image)
            case .filterGradient: ([convolution.image, convolution.map], convolution.filter)
            }
        guard inputs == expected else {
            throw .shape(operation: name, shapes: inputs, rule: "the geometry wants \(expected[0]) and \(expected[1])")
        }
        return result
    }

    func derivative(_ flow: Flow, input: Int) -> Tensor? {
        let (a, b, g) = (flow.a, flow.b, flow.g)
        return switch (convolution.direction, input) {
        case (.forward, 0): record(.imageGradient, g, b)
        case (.forward, _): record(.filterGradient, a, g)
        case (.imageGradient, 0): record(.forward, g, b)
        case (.imageGradient, _): record(.filterGradient, g, a)
        case (.filterGradient, 0): record(.imageGradient, b, g)
        case (.filterGradient, _): record(.forward, a, g)
        }
    }

    private func record(_ direction: Convolution.Direction, _ a: Tensor, _ b: Tensor) -> Tensor {
        var other = convolution
        other.direction = direction
        return .recording(.convolution(other), [a, b])
    }

    func evaluate(_ inputs: [ReferenceValue], shape: Shape, key: Philox.Key?) -> [Double] {
        ReferenceLoops.convolve(convolution, inputs[0].elements, inputs[1].elements)
    }
}
