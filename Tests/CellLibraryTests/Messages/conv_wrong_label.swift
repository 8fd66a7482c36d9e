let layer = Conv2D(64, kernelSize: 5, strides: 2, padding: .same)
