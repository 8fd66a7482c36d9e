// A conditional GAN's two models with several inputs, and every layer that isn't in a DCGAN.
struct ConditionalGenerator: Module {
    let label = Sequential {
        Embedding(10, 6)
        Dense(16)
        Reshape([4, 4, 1])
    }
    let image = Sequential {
        Dense(4 * 4 * 8, useBias: false)
        LeakyReLU(0.2)
        Reshape([4, 4, 8])
    }
    let merged = Sequential {
        ConvTranspose2D(8, kernel: 4, stride: 2, padding: .same)
        BatchNorm()
        LeakyReLU(0.2)
        Conv2D(4, kernel: 3, padding: .same)
        PixelShuffle(2)
        Tanh()
    }

    func callAsFunction(_ noise: Tensor, labels: Tensor, training: Bool) -> Tensor {
        let parts = [image(noise, training: training), label(labels, training: training)]
        return merged(Tensor.concatenated(parts, along: 3), training: training)
    }
}
let generator = ConditionalGenerator()
let classes = Tensor([3, 1, 4, 1])
let fake = generator(Tensor.randomNormal([4, 5], seed: 1), labels: classes, training: true)
print(fake.shape, fake.mean().item)
generator.summary { generator(Tensor.zeros([1, 5]), labels: Tensor([0]), training: false) }
// %%
struct ConditionalDiscriminator: Module {
    let label = Sequential([Embedding(10, 4), Dense(256), Reshape([16, 16, 1])])
    let features = [
        SpectralNorm(Conv2D(8, kernel: 4, stride: 2, padding: .same)),
        SpectralNorm(Conv2D(8, kernel: 4, stride: 2, padding: .same)),
    ]
    let decision = Dense(1)
    let scale = Parameter(Tensor([1]), name: "scale")

    func callAsFunction(_ images: Tensor, _ labels: Tensor, training: Bool) -> Tensor {
        var x = images.concatenated(with: label(labels, training: training), along: 3)
        for layer in features { x = layer(x, training: training).leakyRelu(0.2) }
        return decision(x.flattened(), training: training) * scale.value
    }
}
let discriminator = ConditionalDiscriminator()
discriminator.summary { discriminator(fake, classes, training: false) }
// %%
print(generator.parameters.map(\.name))
print(discriminator.parameters.map { "\($0.name) \($0.value.shape)" })
print(generator.modules.count, discriminator.parameterCount, discriminator.trainableParameters.count)
for module in generator.modules {
    switch module {
    case let layer as WeightedLayer:
        layer.weight.initialize(.normal(standardDeviation: 0.02))
        layer.bias?.initialize(.zeros)
    case let norm as NormalizationLayer:
        norm.weight?.initialize(.normal(mean: 1, standardDeviation: 0.02))
        norm.bias?.initialize(.zeros)
    default: break
    }
}
for parameter in generator.parameters { print(parameter.name, parameter.value.abs().mean().item < 1.1) }
// %%
let generatorOptimizer = Adam(learningRate: 1e-3, beta1: 0.5)
let discriminatorOptimizer = Adam(learningRate: 1e-3, beta1: 0.5)
let real = Tensor.randomUniform([4, 16, 16, 1], in: -1..<1, seed: 5)
for step in 1...3 {
    let fake = generator(Tensor.randomNormal([4, 5], seed: step), labels: classes, training: true)
    let noisy = real + Tensor.randomNormal(real.shape, standardDeviation: 0.1, seed: 100 + step)
    let realLogits = discriminator(noisy, classes, training: true)
    let fakeLogits = discriminator(fake, classes, training: true)
    let penalty = gradients(of: realLogits.sum(), over: noisy).squared().sum(axes: [1, 2, 3]).mean()
    let generatorLoss = binaryCrossEntropy(logits: fakeLogits, labels: 1)
    let discriminatorLoss =
        binaryCrossEntropy(logits: realLogits, labels: 0.9) + binaryCrossEntropy(logits: fakeLogits, labels: 0)
        + 5 * penalty
    generatorOptimizer.update(generator, minimizing: generatorLoss)
    discriminatorOptimizer.update(discriminator, minimizing: discriminatorLoss)
    print(generatorLoss.item, discriminatorLoss.item, penalty.item)
}
// %%
func setRequiresGrad(_ model: any Module, _ flag: Bool) { model.setTrainable(flag) }
setRequiresGrad(discriminator, false)
print(discriminator.trainableParameters.count, discriminator.scale.isTrainable)
setRequiresGrad(discriminator, true)
discriminator.scale.value = Tensor([2])
discriminator.scale.isTrainable = false
print(discriminator.trainableParameters.count, discriminator.scale.value)
// %%
let classifier = Sequential {
    Conv2D(4, kernel: 3, padding: .same)
    ReLU()
    MaxPooling(2)
    InstanceNorm()
    Upsampling(2)
    AveragePooling(2)
    GlobalAveragePooling()
    Dense(3)
}
let logits = classifier(real, training: false)
print(
    logits.shape, crossEntropy(logits: logits, classes: [0, 1, 2, 0]).item,
    accuracy(logits: logits, classes: Tensor([0, 1, 2, 0])).item)
print(
    crossEntropy(logits: logits, classes: Tensor([2, 1, 0, 0])).item, accuracy(logits: logits, classes: [0, 0, 0, 0]))
print(
    classifier.layers.count, classifier.layers[0] is Conv2D, (classifier.layers[7] as? Dense)?.weight.value.shape as Any
)
let virtual = ReferenceModel(
    Sequential {
        Conv2D(4, kernel: 3); VirtualBatchNorm(); Flatten(); Dense(1)
    }, reference: real)
print(virtual(real, training: true).shape, virtual.parameters.map(\.name), virtual.reference.value.shape)
// %%
let a = Tensor([1, 2, 3, 4, 5, 6], shape: [2, 3])
print(a.reciprocal(), a.floor(), a.sin().cos(), a.maximum(3), a.minimum(3), a.pow(a * 0.5), a.logSoftmax())
print(
    a.expandingShape(at: 1).shape, a.sliced(starts: [0, 1], sizes: [2, 2]), a.padded(before: [1, 0], after: [0, 1]))
print(a.gathered(Tensor([1, 0, 1])), Tensor([2, 0]).oneHot(3), Tensor.zeros(like: a), Tensor.ones(like: a).sum())
print(
    Tensor.select(a .> 3, a, -a), a.matmul(a, transposingRight: true), a.droppingOut(0.5, seed: 1),
    Tensor.randomMask([3], probability: 0.5, seed: 2))
print(a.reshaped(to: [1, 2, 3, 1]).upsampled(by: 2).shape, Tensor.zeros([1, 2, 2, 4]).pixelShuffled(by: 2).shape)
print(
    real.conv2D(Tensor.ones([2, 2, 1, 1]), strides: [2, 2]).shape,
    real.convTranspose2D(Tensor.ones([2, 2, 3, 1]), strides: [2, 2], padding: .same).shape)
try Tensor.endStep()
let slopes = gradients(of: gradients(of: (a * a * a).sum(), over: a).sum(), over: a)
slopes
// %%
// Lists of layers in a builder.
let extra: [any Layer] = [ReLU(), Tanh()]
let wide = true
let listed = Sequential {
    Dense(3)
    extra
    if wide { extra }
    for _ in 0..<2 { [Dropout(0.1), Dense(2)] }
    Sequential {
        extra;
        Sequential {
            Dense(1); extra
        }
    }
}
print(listed.layers.count)
print(listed.modules.count)
listed.summary(input: [4])
