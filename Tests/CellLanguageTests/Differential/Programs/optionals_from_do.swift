struct E: Error {}
func mk(_ n: Int) throws -> Int { if n > 2 { throw E() }; return n * 2 }
let a = [1, 2, 3].compactMap { n in
    do { return try mk(n) } catch { print("no", n); return nil }
}
print(a)
let b = [1, 2, 3].map { n in
    do { return try mk(n) } catch { return -1 }
}
print(b)
let e = [1, 2].map { n -> Int? in guard n > 1 else { return nil }; return n }
print(e)
