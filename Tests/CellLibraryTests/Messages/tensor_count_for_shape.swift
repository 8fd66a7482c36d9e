let a = Tensor([1, 2, 3], shape: [2, 2])
