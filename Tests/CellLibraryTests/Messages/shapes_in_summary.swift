let model = Sequential {
    Dense(100)
    Reshape([7, 7, 4])
}
model.summary(input: [10])
