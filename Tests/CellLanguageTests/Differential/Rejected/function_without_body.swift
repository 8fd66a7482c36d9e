struct Calculator {
    func add(_ a: Int, _ b: Int) -> Int
}
print(Calculator().add(1, 2))
