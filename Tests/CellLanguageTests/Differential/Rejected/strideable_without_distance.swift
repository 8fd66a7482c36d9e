struct Step: Strideable {
    var n: Int
    func advanced(by count: Int) -> Step { Step(n: n + count) }
}
print(Step(n: 1).advanced(by: 2).n)
