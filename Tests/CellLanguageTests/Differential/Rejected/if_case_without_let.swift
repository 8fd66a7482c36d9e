enum State { case idle, running(Int) }
let state = State.running(3)
if case .running(speed) = state {
    print(speed)
}
