func run() -> Int {
    func step(_ n: Int) -> Int { n + 1 }
    func step(_ n: Int) -> Int { n + 2 }
    return step(1)
}
print(run())
