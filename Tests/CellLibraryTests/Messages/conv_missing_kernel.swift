let layer = Conv2D(64, stride: 2)
