struct Clock {
    var minutes: Int
}
private extension Clock {
    func padded(_ n: Int) -> String { n < 10 ? "0\(n)" : "\(n)" }
}
struct Wall {
    let clock: Clock
    private func line() -> String { clock.padded(clock.minutes) }
}

print(Wall(clock: Clock(minutes: 5)).line())
