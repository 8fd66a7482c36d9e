struct Blur: Layer {
    let dense = Dense(4)
    func callAsFunction(_ input: Tensor) -> Tensor { dense(input) }
}
