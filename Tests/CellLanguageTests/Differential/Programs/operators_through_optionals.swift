infix operator <>: AdditionPrecedence
protocol Combinable { static func <> (a: Self, b: Self) -> Self; static var label: String { get } }
extension Combinable { static var label: String { "some" } ; static var twice: String { label + label } }
extension Int: Combinable { static func <> (a: Int, b: Int) -> Int { a + b } ; static var label: String { "int" } }
extension String: Combinable { static func <> (a: String, b: String) -> String { a + b } ; static var twice: String { "own" } }
extension Optional: Combinable where Wrapped: Combinable {
    static func <> (a: Wrapped?, b: Wrapped?) -> Wrapped? {
        switch (a, b) {
        case let (x?, y?): x <> y
        case let (x, nil): x
        case let (nil, y): y
        }
    }
}
func both<T: Combinable>(_ a: T, _ b: T) -> T? { a <> b }
func all<T: Combinable>(_ values: [T?]) -> T? { values.reduce(nil, <>) }
print(both(1, 2) ?? 0, both("a", "b") ?? "", all([1, nil, 5]) ?? 0, all(["x", nil]) ?? "", Int?.some(3) <> nil ?? 0)
let kinds: [any Combinable.Type] = [Int.self, String.self, Int?.self]
for kind in kinds { print(kind.label, kind.twice) }
print(String.twice, Int.twice)
class Shape { func name() -> String { "shape" } }
protocol Named { func name() -> String }
final class Box: Named { func name() -> String { "box" } }
final class Ball: Named { func name() -> String { "ball" } }
var names: [String] = []
[Box(), Ball()].forEach { (thing: any Named) in names.append(thing.name()) }
print(names)
