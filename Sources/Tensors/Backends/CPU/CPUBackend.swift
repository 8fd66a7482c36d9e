import COneDNN
import TensorKernels

/// Carries out plans on the CPU: oneDNN's primitives for convolutions and products of matrices, own vector loops for all
/// else.
///
/// Work is cut into shards by its size alone and each shard runs on one thread, oneDNN's included, so results have the
/// same bits on any number of threads.
package final class CPUBackend: Backend {
    private let library: OneDNN
    private let layouts = FilterLayouts()

    package init() throws(TensorError) { library = try OneDNN() }

    package var name: String {
        "CPU, oneDNN \(OneDNN.version), \(String(cString: sg_cpu_level_name(sg_cpu_current_level())))"
    }

    package var multipliesBFloat16: Bool { sg_mixed_is_available() != 0 }

    /// Activations are best left in plain NHWC: oneDNN's kernels for it are as fast as those for its blocked layouts or
    /// faster (5x5, 128 to 256 channels, 7x7: 670 against 560 nominal GFLOP/s). Only filters are wanted in its own.
    package func preferredLayouts(of instruction: Instruction) -> [Layout] {
        let plain = Array(repeating: Layout.plain, count: instruction.inputs.count + instruction.outputs.count)
        guard case .convolution(let convolution) = instruction.work, let route = try? route(for: convolution),
            let layout = route.filterLayout
        else { return plain }
        // A gradient is added to others and used by the optimizer, both in plain order.
        guard convolution.direction != .filterGradient else { return plain }
        return [.plain, layouts.layout(layout), .plain]
    }

    package func kernel(for instruction: Instruction) throws(TensorError) -> any Kernel {
        switch instruction.work {
        case .loop(let program):
            return try LoopKernel(program, inputCount: instruction.inputs.count)
        case .matrixProduct(let product):
            return MatrixProductKernel(product)
        case .convolution(let convolution):
            return try kernel(for: convolution, filter: instruction.inputs[1].layout)
        case .place(let placement):
            return PlacementKernel(
                placement, inputCount: instruction.inputs.count, outputCount: instruction.outputs[0].shape.count)
        case .argumentOfMaximum(let outer, let length, let inner):
            return ArgumentOfMaximumKernel(outer: outer, length: length, inner: inner)
        case .gatherRows(let rows, let width, let count):
            return GatherKernel(rows: rows, width: width, count: count)
        case .scatterRows(let rows, let width, let count):
            return ScatterKernel(rows: rows, width: width, count: count)
        case .reorder:
            return try ReorderKernel(
                filter: instruction.inputs[0].shape, from: layout(of: instruction.inputs[0]),
                to: layout(of: instruction.outputs[0]), on: library)
        }
    }

    private func layout(of operand: Operand) throws(TensorError) -> FilterLayout? {
        guard case .native(let id, _) = operand.layout else { return nil }
        guard let layout = layouts[id] else { throw TensorError.backend("no filter layout has the number \(id)") }
        return layout
    }

    // MARK: Convolutions

    /// How a convolution is carried out.
    private enum Route {
        case thin(ThinConvolution)
        case winograd(Winograd)
        case ours
        case filterGradient
        /// By oneDNN, possibly as another convolution with the mirrored filter.
        case direct(Convolution, mirrorsFilter: Bool, FilterLayout?)

        var filterLayout: FilterLayout? {
            if case .direct(_, _, let layout) = self { return layout }
            return nil
        }
    }

    private func route(for convolution: Convolution) throws(TensorError) -> Route {
        if convolution.precision == .mixed, !multipliesBFloat16, !convolution.isEmpty {
            throw TensorError.backend(
                "this processor doesn't multiply bfloat16, which \(convolution.summary) asks for")
        }
        if let winograd = Winograd(convolution) { return .winograd(winograd) }
        if convolution.precision == .mixed, !convolution.isEmpty { return .ours }
        if let thin = ThinConvolution(convolution) { return .thin(thin) }
        if DirectConvolutionKernel.suits(convolution) || DirectFilterGradientKernel.suits(convolution) { return .ours }
        if convolution.direction == .filterGradient { return .filterGradient }
        // oneDNN's forward kernels read plain NHWC faster than its backward ones: 660 against 400 nominal GFLOP/s for 5x5, 256
        // to 128 channels, 7x7. (Of stride 2 it isn't one convolution but four; there the backward kernel is used, at 490.)
        let mirrored = convolution.direction == .imageGradient ? convolution.mirrored : nil
        let direct = mirrored ?? convolution
        guard !direct.isEmpty else { return .direct(direct, mirrorsFilter: mirrored != nil, nil) }
        let part = direct.with(images: ConvolutionKernel.shards(of: direct)[0].count)
        let filter = try part.primitiveDescription(on: library).filter(of: direct.direction)
        return .direct(
            direct, mirrorsFilter: mirrored != nil, FilterLayout(description: filter, isMirrored: mirrored != nil))
    }

    private func kernel(for convolution: Convolution, filter: Layout) throws(TensorError) -> any Kernel {
        switch try route(for: convolution) {
        case .thin(let thin): ThinConvolutionKernel(thin)
        case .winograd(let winograd):
            if convolution.direction == .filterGradient {
                WinogradFilterGradientKernel(winograd)
            } else {
                WinogradConvolutionKernel(winograd, isGradient: convolution.direction == .imageGradient)
            }
        case .ours:
            if convolution.direction == .filterGradient {
                DirectFilterGradientKernel(convolution)
            } else {
                DirectConvolutionKernel(convolution)
            }
        case .filterGradient: try FilterGradientKernel(convolution, on: library)
        case .direct(let direct, let mirrorsFilter, _):
            try ConvolutionKernel(
                direct, filterIsPlain: filter == .plain, mirrorsFilter: mirrorsFilter, on: library)
        }
    }
}
