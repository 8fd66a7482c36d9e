import Foundation
import Tensors
import Testing

final class ReferenceGAN {
    var g: [Tensor], d: [Tensor]
    var moments: [(Tensor, Tensor)]
    var t = Tensor([0], shape: [])
    let latent = 40
    init() throws {
        func w(_ s: Shape, _ seed: Int) -> Tensor { .randomNormal(s, standardDeviation: 0.02, seed: seed) }
        g = [
            w([latent, 7 * 7 * 256], 1), .ones([7 * 7 * 256]), .zeros([7 * 7 * 256]),
            w([5, 5, 128, 256], 2), .ones([128]), .zeros([128]),
            w([5, 5, 64, 128], 3), .ones([64]), .zeros([64]), w([5, 5, 1, 64], 4),
        ]
        d = [
            w([5, 5, 1, 64], 5), .zeros([64]), w([5, 5, 64, 128], 6), .zeros([128]), w([7 * 7 * 128, 1], 7),
            .zeros([1]),
        ]
        moments = (g + d).map { (.zeros(like: $0), .zeros(like: $0)) }
        try Tensor.evaluate(g + d + moments.flatMap { [$0.0, $0.1] })
    }
    func generate(_ z: Tensor) -> Tensor {
        var x = z.matmul(g[0]).batchNormalized(scale: g[1], offset: g[2], epsilon: 1e-3).output.leakyRelu(0.3)
        x = x.reshaped(to: [z.shape[0], 7, 7, 256]).convTranspose2D(g[3], strides: [1, 1], padding: .same)
        x = x.batchNormalized(scale: g[4], offset: g[5], epsilon: 1e-3).output.leakyRelu(0.3)
        x = x.convTranspose2D(g[6], strides: [2, 2], padding: .same).batchNormalized(
            scale: g[7], offset: g[8], epsilon: 1e-3
        ).output.leakyRelu(0.3)
        return x.convTranspose2D(g[9], strides: [2, 2], padding: .same).tanh()
    }
    func discriminate(_ x: Tensor) -> Tensor {
        var y = (x.conv2D(d[0], strides: [2, 2], padding: .same) + d[1]).leakyRelu(0.3).droppingOut(0.3)
        y = (y.conv2D(d[2], strides: [2, 2], padding: .same) + d[3]).leakyRelu(0.3).droppingOut(0.3)
        return y.flattened().matmul(d[4]) + d[5]
    }
    func step(_ real: Tensor) -> (Tensor, Tensor) {
        let fake = generate(.randomNormal([real.shape[0], latent]))
        let r = discriminate(real), f = discriminate(fake)
        let gl = (f.softplus() - f).mean(), dl = (r.softplus() - r).mean() + f.softplus().mean()
        let gr = gradients(of: gl, over: g) + gradients(of: dl, over: d)
        t += 1
        let rate = 2e-4 * (1 - Tensor(0.999).pow(t)).sqrt() / (1 - Tensor(0.5).pow(t))
        var updated: [Tensor] = []
        for (i, (p, gradient)) in zip(g + d, gr).enumerated() {
            let m = moments[i].0 * 0.5 + gradient * 0.5, v = moments[i].1 * 0.999 + gradient.squared() * 0.001
            moments[i] = (m, v)
            updated.append(p - rate * m / (v.sqrt() + 1e-7))
        }
        d = Array(updated[g.count...]); g = Array(updated[..<g.count])
        return (gl, dl)
    }
}

@Test(.enabled(if: ProcessInfo.processInfo.environment["MEASURE"] != nil)) func measureReferenceStep() throws {
    let clock = ContinuousClock()
    let gan = try ReferenceGAN()
    let real = sample([256, 28, 28, 1])
    for i in 0..<10 {
        let a = clock.now
        let loss = gan.step(real)
        let b = clock.now
        try Tensor.endStep()
        let c = clock.now
        print("STEP", i, "record", b - a, "run", c - b, loss.0.item, loss.1.item)
    }
}
