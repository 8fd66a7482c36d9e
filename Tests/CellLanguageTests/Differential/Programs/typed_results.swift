struct RF: Error { let n: Int }
func f(_ k: Int) throws(RF) -> Int { if k > 1 { throw RF(n: k) }; return k }
let a: Result<Int, RF> = Result { () throws(RF) -> Int in try f(2) }
if case .failure(let e) = a { print(e.n) }
func run<T, E: Error>(_ b: () throws(E) -> T) -> Result<T, E> {
    do { return .success(try b()) } catch { return .failure(error) }
}
let b = run { () throws(RF) -> Int in try f(3) }
if case .failure(let e) = b { print(e.n) }
let c = run { try f(1) }
print(c)
func op<T>(_ o: () throws -> T) throws(RF) -> T { do { return try o() } catch { throw RF(n: 9) } }
let d: Result<Int, RF> = Result { () throws(RF) -> Int in try op { throw RF(n: 1) } }
if case .failure(let e) = d { print(e.n) }
