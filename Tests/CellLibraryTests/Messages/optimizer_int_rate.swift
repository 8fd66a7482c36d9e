let rate = 1
let optimizer = Adam(learningRate: rate)
