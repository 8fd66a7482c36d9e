struct Critic: Layer {
    let decision = Dense(1)

    func callAsFunction(_ images: Tensor, training: Bool) -> Tensor {
        decision(images.flattened(), training: training)
    }
}
let critic = Critic()
let optimizer = SGD(learningRate: 0.1)
let loss = critic(Tensor.ones([2, 3]), training: true).mean()
critic.setTrainable(false)
optimizer.update(critic, minimizing: loss)
