func copy(in source: [Int], where test: (Int) -> Bool, for reason: String, as name: String) -> String {
    "\(name) \(reason) \(source.filter(test))"
}
print(copy(in: [1, 2, 3], where: { $0 > 1 }, for: "fun", as: "x"))
func move(from a: Int, to b: Int, if allowed: Bool, default value: Int) -> Int {
    allowed ? b - a : value
}
print(move(from: 1, to: 5, if: true, default: 0), move(from: 1, to: 5, if: false, default: -1))
