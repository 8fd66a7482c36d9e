func gcd<T: BinaryInteger>(_ a: T, _ b: T) -> T { b == 0 ? T(a.magnitude) : gcd(b, a % b) }

func power<T: Numeric>(_ base: T, _ exponent: UInt) -> T {
    var result: T = 1, base = base, e = exponent
    while e > 0 {
        if e & 1 == 1 { result *= base }
        e >>= 1
        if e > 0 { base *= base }
    }
    return result
}

func saturatingSum<S: Sequence>(_ values: S) -> S.Element where S.Element: FixedWidthInteger {
    values.reduce(0) { total, v in
        let (partial, overflow) = total.addingReportingOverflow(v)
        guard overflow else { return partial }
        return v < 0 ? .min : .max
    }
}

func mean<C: Collection>(_ c: C) -> C.Element? where C.Element: FloatingPoint {
    c.isEmpty ? nil : c.reduce(0, +) / C.Element(c.count)
}

extension Collection where Element: BinaryInteger {
    var mean: Double? { isEmpty ? nil : Double(reduce(0, +)) / Double(count) }
}

extension FixedWidthInteger {
    var bits: String {
        let s = String(self.magnitude, radix: 2)
        return String(repeating: "0", count: Swift.max(0, Self.bitWidth - s.count)) + s
    }
    func rotatedLeft(by n: Int) -> Self {
        (self &<< Self(truncatingIfNeeded: n)) | (self &>> Self(truncatingIfNeeded: Self.bitWidth - n))
    }
    static var info: String { "\(Self.self) \(bitWidth) bits \(min)...\(max) signed: \(isSigned)" }
}

func newtonSqrt<F: FloatingPoint>(_ x: F, tolerance: F) -> (root: F, steps: Int) {
    var guess = x, steps = 0
    while (guess * guess - x).magnitude > tolerance {
        guess = (guess + x / guess) / 2
        steps += 1
    }
    return (guess, steps)
}

print(gcd(84, 36), gcd(UInt8(200), 75), gcd(Int16(17), 5))
print(power(3, 13), power(2.5, 3), power(Int8(-2), 7), power(10 as UInt64, 19))
print(saturatingSum([100, 20, 30] as [Int8]), saturatingSum([-100, -100] as [Int8]), saturatingSum([1, 2, 3]), saturatingSum(CollectionOfOne(UInt8.max)))
print(mean([1.5, 2.5, 3.5]) as Any, mean([] as [Float]) as Any, [1, 2, 4].mean ?? .nan, (1...10).mean!)
print(UInt8(0b1011).bits, Int16(300).bits, UInt8(0b1000_0001).rotatedLeft(by: 1).bits)
print(Int8.info)
print(UInt16.info)
print(newtonSqrt(2.0, tolerance: 1e-12).root, newtonSqrt(Float(9), tolerance: 0.001).steps)

let a: Int8 = 120, b: UInt8 = 3
print(a &+ 10, b &- 5, a &* 2, Int8(truncatingIfNeeded: 200), UInt8(clamping: -4), Int8(exactly: 300) as Any)
print(a.multipliedReportingOverflow(by: 2), b.subtractingReportingOverflow(7).overflow)
print((-7).quotientAndRemainder(dividingBy: 2), -7 % 3, (7.5).truncatingRemainder(dividingBy: 2), (-7.5).remainder(dividingBy: 2))
print(40.leadingZeroBitCount, 40.trailingZeroBitCount, 255.nonzeroBitCount, UInt32(0x01020304).byteSwapped, (-5).signum())
print((2.5).rounded(.toNearestOrEven), (2.5).rounded(.up), (-2.5).rounded(.towardZero), Double.ulpOfOne, 0.1 + 0.2, Float(0.1) + 0.2)
