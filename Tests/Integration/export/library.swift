// Much of the library, called as cells may call it: the compiled library must have it under the same names and defaults.
let a = Tensor([1, 2, 3, 4, 5, 6], shape: [2, 3])
let b = Tensor(repeating: 2, shape: [2, 3]) + Tensor.ones([2, 3]) - Tensor.zeros([1, 3])
print(a + b, a - 1, 2 * a, 1 / a, -a, a / b)
var c = a
c += b
c -= 1
c *= 2
c /= b
print(c, c.rank, c.scalars.count, Tensor(3).item)
// %%
print((a .> 3).sum(), a .< b, a .== 2, a .!= b, a .>= 4, a .<= b)
print(a.exp().log(), a.sqrt(), a.rsqrt(), a.squared(), (-a).abs(), (a - 3).sign(), a.tanh(), a.sigmoid(), a.softplus())
print(
    (a - 3).relu(), (a - 3).leakyRelu(), (a - 3).leakyRelu(0.1), a.pow(1.5), a.clipped(to: 2...4), a.maximum(b),
    a.minimum(b))
print(
    a.sum(), a.mean(axes: [0]), a.max(axes: [1], keepingDimensions: true), a.min(), a.variance(),
    a.standardDeviation(axes: [0]))
print(a.argmax(), a.argmax(axis: 0), a.softmax(), matmul(a, b.transposed()))
// %%
print(a.reshaped(to: [3, 2]), a.flattened(), a.transposed([1, 0]), Tensor([1, 2, 3]).broadcast(to: [2, 3]))
print(a.sliced(0..<1), a.sliced(1..<3, along: 1), Tensor.concatenated([a, b]), a.concatenated(with: b, along: 1).shape)
print(
    a.withoutDerivative(), Tensor.randomNormal([2], mean: 1, standardDeviation: 2),
    Tensor.randomUniform([2], in: -1..<1))
let shape: Shape = [4, 8, 8, 1]
print(shape.rank, shape.count, shape[-1], shape.dimensions, Shape([2]) == [2])
gradients(of: (a * a).sum(), over: a)
// %%
let body = Sequential {
    Conv2D(4, kernel: 3, padding: .same, initializer: .heNormal)
    BatchNorm()
    ReLU()
    ConvTranspose2D(
        2, kernel: 4, stride: 2, padding: .same, useBias: false, initializer: .normal(standardDeviation: 0.02))
    LeakyReLU()
    Dropout(0.5)
    Flatten()
}
let head = Sequential([
    Dense(6, initializer: .glorotUniform), Tanh(), Reshape([3, 2]), Flatten(), Dense(1, useBias: false), Sigmoid(),
])
let images = Tensor.randomUniform([4, 8, 8, 1], seed: 2)
let logits = head(body(images))
print(logits.shape, body.parameterCount, body.parameters.map(\.name))
print(
    binaryCrossEntropy(probabilities: logits, labels: 1).item,
    binaryCrossEntropy(logits: logits, labels: Tensor.ones([4, 1])).item)
print(meanSquaredError(logits, logits * 2), meanAbsoluteError(logits, logits + 1))
head.summary(input: [512])
// %%
for optimizer in [Adam(), RMSprop(learningRate: 1e-3), SGD(momentum: 0.9, nesterov: true)] as [Optimizer] {
    for _ in 1...3 { optimizer.update(body, minimizing: body(images, training: true).squared().mean()) }
    print(optimizer.learningRate, body(images).mean().item)
}
let slopes = gradients(of: body(images).sum(), over: body.parameters)
SGD(learningRate: 0.01).update(body.parameters, gradients: slopes)
body.setTrainable(false)
body.parameters[0].isTrainable
// %%
let drawings = try QuickDraw("candle", limit: 48, seed: 3)
print(
    drawings.category, drawings.origin, drawings.images.count, drawings.drawings?.count ?? 0, QuickDraw.categories.count
)
print(
    drawings.images.height, drawings.images.width, drawings.images.channels, drawings.images.labels as Any,
    drawings.images.prefix(5).count)
drawings.preview()
// %%
let batches = drawings.images.normalized(to: -1...1).shuffled(seed: 1).map { $0 * 2 }.batched(20, dropRemainder: true)
    .prefetched()
for batch in batches { print(batch.shape, batch.mean().item) }
print(batches.count, batches.batchSize, CandleArtist(seed: 2).candles(2).map(\.strokeCount))
drawings.images.preview(rows: 1)
// %%
let run = TrainingRun("library", epochs: 2)
for epoch in run {
    run.record(["loss": Tensor(Float(epoch))])
    run.show(ImageGrid(images, columns: 2, captions: ["a", "b", "c", "d"], title: "epoch \(epoch)"))
    try run.checkpoint(body)
}
print(run.name, run.epochs, run.history.names, run.history["loss"], try run.restore(epoch: 1, body))
run.history.plot()
// %%
let day = try SessionDate(year: 2024, month: 2, day: 28)
print(day.adding(days: 2), day.days(since: try SessionDate("2024-02-01")), day.weekday, day < SessionDate.today, [day])
warn("not on standard output")
print(LayerDefaults.current == .keras, Padding.same == .valid, DatasetPart.train == .test)
run.image(epoch: 1)
