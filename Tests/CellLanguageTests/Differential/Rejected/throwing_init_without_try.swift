struct Port {
    let number: Int
    enum Problem: Error { case range(Int) }
    init(_ number: Int) throws {
        guard (1...65535).contains(number) else { throw Problem.range(number) }
        self.number = number
    }
}

let ports = [Port(80), Port(443)]
print(ports.count)
