let model = Sequential {
    Dense(4)
    "relu"
}
