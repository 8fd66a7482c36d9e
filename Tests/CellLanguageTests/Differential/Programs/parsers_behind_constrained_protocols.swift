protocol F<Input> { associatedtype Input; func format(_ v: Input) -> String }
struct AnyF<Input>: F { let body: (Input) -> String; func format(_ v: Input) -> String { body(v) } }
struct Hex: F { func format(_ v: Int) -> String { String(v, radix: 16) } }
extension F { func pullback<T>(_ f: @escaping (T) -> Input) -> some F<T> { AnyF { format(f($0)) } } }
print(Hex().pullback { (s: String) in s.count }.format("hello world!!!!!"))
let all: [any F<Int>] = [Hex(), AnyF { "\($0)" }]
func widest<X: F>(_ f: X, in xs: [X.Input]) -> Int where X.Input: Comparable { xs.map { f.format($0).count }.max() ?? 0 }
print(all.map { widest($0, in: [1, 100]) }.max()!)
func describe(_ any: any F) -> String { "<\(type(of: any))>" }
print([Hex(), AnyF<String> { $0 }].map { describe($0 as! any F) })
print(["1", 2, nil].compactMap { ($0 as Any) as? Int })
