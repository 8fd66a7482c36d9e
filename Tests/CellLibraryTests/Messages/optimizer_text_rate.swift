let optimizer = Adam(learningRate: "0.001")
