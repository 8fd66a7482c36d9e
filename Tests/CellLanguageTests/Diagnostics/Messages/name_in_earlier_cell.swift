struct Model {
    var weights: [Double]
    func predict(_ x: [Double], bias: Double = 0) -> Double {
        zip(weights, x).reduce(bias) { $0 + $1.0 * $1.1 }
    }
}
let model = Model(weights: [1, 2])
// ---- next cell ----
print(model.predict([1, 2], bais: 0.5))
print(model.weigths)
