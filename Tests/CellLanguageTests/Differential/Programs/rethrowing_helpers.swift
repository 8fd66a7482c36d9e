enum Bad: Error { case odd(Int) }
func twice<T>(_ body: () throws -> T) rethrows -> [T] { [try body(), try body()] }
func attempt<T>(_ fallback: @autoclosure () -> T, _ body: () throws -> T) -> T {
    do { return try body() } catch { return fallback() }
}
extension Array {
    func evenly(_ check: (Element) throws -> Bool) rethrows -> ([Element], [Element]) {
        var yes: [Element] = [], no: [Element] = []
        for e in self { if try check(e) { yes.append(e) } else { no.append(e) } }
        return (yes, no)
    }
}
var n = 0
print(twice { n += 1; return n })
print(attempt(-1) { if n % 2 == 1 { throw Bad.odd(n) }; return n })
n += 1
print(attempt(-1) { if n % 2 == 1 { throw Bad.odd(n) }; return n })
print([1, 2, 3, 4].evenly { $0 > 2 })
do {
    print(try [2, 4, 5].evenly { if $0 % 2 == 1 { throw Bad.odd($0) }; return $0 > 2 })
} catch let Bad.odd(k) {
    print("odd", k)
}
let r = Result { try twice { throw Bad.odd(9) } as [Int] }
if case .failure(Bad.odd(let k)) = r { print("failed", k) }
