extension Tensor {
    /// The convolution of images `[N, H, W, in]` with a filter `[kh, kw, in, out]`, giving `[N, H′, W′, out]`.
    ///
    /// As everywhere in deep learning the filter isn't turned around. `strides` are those of rows and columns.
    public func conv2D(_ filter: Tensor, strides: [Int] = [1, 1], padding: Padding = .valid) -> Tensor {
        if isPoisoned || filter.isPoisoned { return .recording(.gatherRows, [self, filter]) }  // passes the poison on
        do throws(TensorError) {
            let convolution = try Convolution(
                image: shape, filter: filter.shape, strides: strides, padding: padding, operation: "conv2D")
            return .recording(.convolution(convolution), [self, filter])
        } catch {
            return .failing(error)
        }
    }

    /// The transposed convolution of images `[N, H, W, in]` with a filter `[kh, kw, out, in]`, giving
    /// `[N, H′, W′, out]`: what turns a convolution's result back into its input's shape.
    ///
    /// With `.same`, `H′` is `H` times the stride, as in Keras; with `.valid`, `(H − 1)·stride + kh`; with explicit
    /// padding `(H − 1)·stride + kh − top − bottom + outputPadding`, as in PyTorch.
    public func convTranspose2D(
        _ filter: Tensor, strides: [Int] = [1, 1], padding: Padding = .valid, outputPadding: [Int] = [0, 0]
    ) -> Tensor {
        if isPoisoned || filter.isPoisoned { return .recording(.gatherRows, [self, filter]) }  // passes the poison on
        do throws(TensorError) {
            let convolution = try Convolution(
                transposing: shape, filter: filter.shape, strides: strides, padding: padding,
                outputPadding: outputPadding)
            return .recording(.convolution(convolution), [self, filter])
        } catch {
            return .failing(error)
        }
    }
}
