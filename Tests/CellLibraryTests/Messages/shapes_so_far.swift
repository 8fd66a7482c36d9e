let discriminator = Sequential {
    Conv2D(64, kernel: 5, stride: 2, padding: .same)
    LeakyReLU()
    Dense(1)
}
// ---- next cell ----
let scores = discriminator(Tensor.zeros([8, 28, 28, 1]))
