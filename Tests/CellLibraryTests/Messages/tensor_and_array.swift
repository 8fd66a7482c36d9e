let weights: [Float] = [0.5, 0.25]
let scaled = Tensor.zeros([2]) * weights
