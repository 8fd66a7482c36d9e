struct Machine<State: Hashable> {
    struct Rule { let from: State; let to: State }
    var rules: [Rule] = []
    enum Result { case moved(State), stuck }
    func next(_ s: State) -> Result { rules.first { $0.from == s }.map { .moved($0.to) } ?? .stuck }
}
let m = Machine(rules: [.init(from: 1, to: 2), Machine<Int>.Rule(from: 2, to: 3)])
if case .moved(let x) = m.next(1) { print(x + 1) }
print(m.rules.map { $0.from + $0.to }, m.next(9))
