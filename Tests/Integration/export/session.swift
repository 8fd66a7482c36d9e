// %% parameters
var sizes = [16, 32]
var rate: Float = 1e-3
var label = "run"
var careful = true
// %%
print(sizes, rate, label, careful)
print(Int.random(in: 0..<1000), [1, 2, 3, 4, 5].shuffled(), Double.random(in: 0...1), Bool.random())
var generator = SystemRandomNumberGenerator()
print(UInt8.random(in: 0...255, using: &generator), "candle".randomElement() ?? "?")
// %%
setSeed(4)
var deck = Array(1...9)
deck.shuffle()
print(deck, Tensor.randomNormal([3]).shape)
Tensor.randomUniform([2, 2])
// %%
SessionDate.today
// %%
[SessionDate.today.weekday, SessionDate.today.adding(days: 1).weekday]
// %% raises-exception
enum Mistake: Error { case expected }
func fail() throws { throw Mistake.expected }
let reached = 1
print("before", reached)
try fail()
print("never")
// %% raises-exception
let model = Sequential {
    Conv2D(3, kernel: 3); Dense(4)
}
print("a model")
model.summary(input: [8, 8, 1])
print("not shown either")
// %%
let model = Sequential {
    Flatten(); Dense(4)
}
model.summary(input: [4, 4, 1])
// %% skip-execution
print("skipped")
// %%
let pictures = Tensor.randomUniform([4, 8, 8, 1], seed: 1)
pictures
// %%
print(pictures, Tensor([1, 2, 3]), Tensor(3), pictures.shape)
// %%
display(pictures)
clearOutput()
display(ImageGrid(pictures, columns: 2))
ImageGrid(pictures, columns: 4)
// %%
let run = TrainingRun("tiny", epochs: 2, board: "logs")
for epoch in run {
    run.record(["loss": 1 / Float(epoch)])
    run.show(ImageGrid(pictures))
}
run.history
// %%
run.extend(by: 1)
for _ in run { run.record(["loss": 0.25]); run.show(ImageGrid(-pictures)) }
display(try run.image(epoch: 3))
run.history["loss"]
// %%
"the \"end\""
