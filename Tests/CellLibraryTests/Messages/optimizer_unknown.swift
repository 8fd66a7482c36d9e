let optimizer = Adma(learningRate: 0.001)
