func twice(_ n: Int) -> Int { n * 2 }
let opts: [Int?] = [1, 2, 3].map(twice)
let f: (Int) -> Int = twice
let more: [Int?] = [4].map(f)
let thrower: (Int) throws -> Int = { if $0 > 5 { throw E.big }; return $0 }
enum E: Error { case big }
do { let a: [Int?] = try [1, 9].map(thrower); print(a) } catch { print(error) }
print(opts, more)
let pairs = zip([1, 2], [3, 4])
let add: (Int, Int) -> Int = { $0 + $1 }
let divide: (Int, Int) throws -> Int = { if $1 == 3 { throw E.big }; return $0 / $1 }
print(pairs.map(add), (try? pairs.map(divide)) as Any)
print([(1, "a"), (2, "b")].map { n, s in s + String(n) })
func label(_ n: Int, _ s: String) -> String { "\(n):\(s)" }
let lab = label
print([(1, "a"), (2, "b")].map(lab), [1: "x"].map(lab))
