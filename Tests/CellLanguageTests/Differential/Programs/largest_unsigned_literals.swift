func fnv(_ s: String) -> UInt64 {
    var hash: UInt64 = 14695981039346656037
    for b in s.utf8 { hash ^= UInt64(b); hash = hash &* 1099511628211 }
    return hash
}
print(fnv("hello"), String(fnv("a"), radix: 16), UInt64.max, fnv("x") > 1 << 63)
let m: UInt64 = 0xFFFF_FFFF_FFFF_FFFF, n: UInt = 0x8000000000000000
print(m, n, m / 3, m % 10, m >> 4, Double(m), m &+ 1, n.leadingZeroBitCount, n, Int(truncatingIfNeeded: m))
print(UInt64(9223372036854775808), m == .max, 18446744073709551615 as UInt64, Int64.min, -9223372036854775808)
