import TensorKernels

/// A convolution whose images have few channels, as our own loops take it.
struct ThinConvolution {
    /// What is computed, with the few channels on the image's side.
    let convolution: Convolution
    /// Whether that is the mirrored form of what was asked for: the filter is the other way round, and the operands of a
    /// filter's gradient change places.
    let isMirrored: Bool

    /// Nil where these loops aren't the fastest. One thread, batch 256, nominal GFLOP/s of the forward pass, the image's
    /// gradient and the filter's, in brackets oneDNN's: 5x5 stride 2, 1 to 64 channels, 28x28: 220 (75), 116 (15), 216 (53);
    /// 7x7 stride 1, 64 channels to 1, 28x28: 158 (17), 230 (190), 171 (17).
    init?(_ convolution: Convolution) {
        guard convolution.precision == .float32, !convolution.isEmpty else { return nil }
        if Self.suits(convolution) {
            self.init(convolution: convolution, isMirrored: false)
        } else if let mirrored = convolution.mirrored, Self.suits(mirrored),
            // A small map of a large image is mirrored into products that are mostly with padding.
            mirrored.multiplicationsPerImage <= 2 * convolution.multiplicationsPerImage
        {
            self.init(convolution: mirrored, isMirrored: true)
        } else {
            return nil
        }
    }

    private init(convolution: Convolution, isMirrored: Bool) {
        self.convolution = convolution
        self.isMirrored = isMirrored
    }

    private static func suits(_ convolution: Convolution) -> Bool {
        let (thin, wide) = (convolution.filter[2], convolution.filter[3])
        guard thin <= 4, convolution.filter[0] * convolution.filter[1] * thin <= 512 else { return false }
        return convolution.direction == .imageGradient || wide % 16 == 0
    }
}

extension Convolution {
    /// The geometry as our own loops take it; the number of images is given to each call.
    var kernelShape: sg_convolution {
        sg_convolution(
            image_height: Int64(image[1]), image_width: Int64(image[2]), image_channels: Int64(image[3]),
            map_height: Int64(map[1]), map_width: Int64(map[2]), map_channels: Int64(map[3]),
            filter_height: Int64(filter[0]), filter_width: Int64(filter[1]), stride_y: Int64(strides[0]),
            stride_x: Int64(strides[1]), top: Int64(top), left: Int64(left))
    }
}
