let layer = Conv2D(64, kernel: 5, stride: 2, padding: .sane)
