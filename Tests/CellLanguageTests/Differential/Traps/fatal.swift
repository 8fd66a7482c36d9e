enum State { case on, off }
func check(_ state: State) -> Int {
    switch state {
    case .on: return 1
    case .off: fatalError("off")
    }
}
print(check(.on))
print(check(.off))
