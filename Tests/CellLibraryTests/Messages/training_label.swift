let model = Sequential { Dense(4) }
// ---- next cell ----
let output = model(Tensor.zeros([2, 3]), trainning: true)
