struct Bits: SetAlgebra { var raw = 0
    typealias Element = Int
    init() {}
    init(raw: Int) { self.raw = raw }
    func contains(_ m: Int) -> Bool { raw & (1 << m) != 0 }
    mutating func insert(_ m: Int) -> (inserted: Bool, memberAfterInsert: Int) { let n = !contains(m); raw |= 1 << m; return (n, m) }
    mutating func remove(_ m: Int) -> Int? { let n = contains(m); raw &= ~(1 << m); return n ? m : nil }
    mutating func update(with m: Int) -> Int? { insert(m).inserted ? nil : m }
    func union(_ o: Bits) -> Bits { Bits(raw: raw | o.raw) }
    func intersection(_ o: Bits) -> Bits { Bits(raw: raw & o.raw) }
    func symmetricDifference(_ o: Bits) -> Bits { Bits(raw: raw ^ o.raw) }
    mutating func formUnion(_ o: Bits) { raw |= o.raw }
    mutating func formIntersection(_ o: Bits) { raw &= o.raw }
    mutating func formSymmetricDifference(_ o: Bits) { raw ^= o.raw }
}
print(Bits([1, 2, 3].filter { $0 > 1 }).raw, Bits([1, 2]).isStrictSubset(of: [1, 2, 5]), Bits([0]).isEmpty)
