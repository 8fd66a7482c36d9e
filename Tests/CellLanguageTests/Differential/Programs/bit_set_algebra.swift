struct BitSet: SetAlgebra, Sequence, CustomStringConvertible {
    private var bits: UInt64
    typealias Element = Int
    init() { bits = 0 }
    private init(bits: UInt64) { self.bits = bits }
    func contains(_ m: Int) -> Bool { bits & (1 << m) != 0 }
    @discardableResult mutating func insert(_ m: Int) -> (inserted: Bool, memberAfterInsert: Int) {
        defer { bits |= 1 << m }
        return (!contains(m), m)
    }
    @discardableResult mutating func remove(_ m: Int) -> Int? {
        defer { bits &= ~(1 << m) }
        return contains(m) ? m : nil
    }
    @discardableResult mutating func update(with m: Int) -> Int? { insert(m).inserted ? nil : m }
    func union(_ o: BitSet) -> BitSet { .init(bits: bits | o.bits) }
    func intersection(_ o: BitSet) -> BitSet { .init(bits: bits & o.bits) }
    func symmetricDifference(_ o: BitSet) -> BitSet { .init(bits: bits ^ o.bits) }
    mutating func formUnion(_ o: BitSet) { bits |= o.bits }
    mutating func formIntersection(_ o: BitSet) { bits &= o.bits }
    mutating func formSymmetricDifference(_ o: BitSet) { bits ^= o.bits }
    func makeIterator() -> AnyIterator<Int> {
        var rest = bits
        return AnyIterator {
            guard rest != 0 else { return nil }
            defer { rest &= rest - 1 }
            return rest.trailingZeroBitCount
        }
    }
    var count: Int { bits.nonzeroBitCount }
    var description: String { "{" + map(String.init).joined(separator: ", ") + "}" }
}
var evens: BitSet = [0, 2, 4, 6]
let primes: BitSet = [2, 3, 5, 7]
print(evens.union(primes), evens.intersection(primes), evens.subtracting(primes), evens.symmetricDifference(primes))
print(evens.insert(4).inserted, evens.remove(0) ?? -1, evens.count, evens.isSubset(of: primes), evens.isDisjoint(with: [1, 9]))
print(primes.filter { $0 > 3 }, primes.reduce(0, +), primes == [7, 5, 3, 2], BitSet().isEmpty)
func hex(_ n: UInt32) -> String { "0x" + String(n, radix: 16, uppercase: true) }
let color: UInt32 = 0xFF8040
let (r, g, b) = (color >> 16 & 0xFF, color >> 8 & 0xFF, color & 0xFF)
print(r, g, b, hex(b << 16 | g << 8 | r), hex(~color), color.leadingZeroBitCount)
print(Int8(truncatingIfNeeded: 300), UInt8(clamping: -5), Int8.max &+ 1, UInt8.max.addingReportingOverflow(1))
print((1...4).map { 1 << $0 }, -17 >> 2, 0b1011_0000.byteSwapped == 0, UInt8(0b1011).bitWidth)
func gray(_ n: Int) -> String { let g = n ^ (n >> 1); let s = String(g, radix: 2); return String(repeating: "0", count: 3 - s.count) + s }
print((0..<8).map(gray))
func hamming(_ a: Int, _ b: Int) -> Int { (a ^ b).nonzeroBitCount }
print(hamming(0b1011101, 0b1001001), Int("ff", radix: 16)!, Int("zz", radix: 36)!, Int("12", radix: 2) as Any)
