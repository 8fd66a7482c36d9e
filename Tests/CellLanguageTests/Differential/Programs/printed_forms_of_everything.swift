import Foundation
struct P { var x = 1; var y: Double? = nil; var t = (a: 1, "s"); var c: Character = "q"; var s: Substring = "sub" }
enum E { case a, b(Int, label: String), c(P?), d([E]) }
class C { var v = 1 }
struct W<T> { var v: T }
print(P(), [P()], E.b(1, label: "z"), [E.a, .c(nil), .d([.a])])
print(W(v: 1), W(v: "a"), W<Int?>(v: nil), W(v: [1: "a"]), W(v: Set([1])))
print((1, "a", nil as Int?), (x: 1.0, y: Float(2)), ((1, 2), [3]))
print(1...3, 1..<3, (1...), (...3), (..<3), ["a"..."c"], 0.5...1.5)
print(Optional(1) as Any, Optional(Optional(2)) as Any, [1, nil], ["k": nil as Int?], Optional("x") as Any)
print(type(of: 1...3), type(of: [1: "a"]), type(of: (1, "a")), type(of: W(v: 1)), type(of: E.a), C.self, type(of: Optional(1)), type(of: { (x: Int) in x }))
print(1e100, 1e-7, 123456789.0, 1e16, 1e15, 0.1 + 0.2, Float(0.1), 100.0, -0.0, Double.nan, -Double.infinity, Double.pi, Float.pi, 5e-324, 1.0e21)
print(Int.max, UInt8.max, Int8.min, 0x1F, 0b101, 1_000, Int32(-5), UInt64.max)
print([1.0, 2.5], ["a\n\"b\"", "\t"], ["é", "\u{1F600}"], [Character("\n")], "a\n\"b\"")
print(Result<Int, Never>.success(1), [Result<Int, Error>.success(2)])
print(String(describing: P.self), String(reflecting: "a"), String(describing: [1]), "\(E.a)", "\([E.a])", "\(Optional("x") as Any)")
print([[1, 2], []], [[:]] as [[Int: Int]], [(1, "a")], [nil, "b"], zip([1], ["a"]).map { $0 })
print(Array("ab".utf8), Array("ab".unicodeScalars), "ab".unicodeScalars.map(\.value), Array("abc")[1...])
print([1, 2, 3].dropFirst(), [1, 2, 3].prefix(2), [1, 2, 3][1...], "hello".prefix(2), ["a": 1].map { $0 }, ["a": 1].first!)
print(stride(from: 0, to: 1, by: 0.25).map { $0 }, [3, 1].sorted(), Set([5]), [1: [2: 3]])
print(true, [true], false as Any, () , [()], Int?.self, [Int].self, (Int, String).self)
print(Date(timeIntervalSince1970: 0), Decimal(string: "1.10")!, UUID(uuidString: "E621E1F8-C36C-495A-93FC-0C247A3E6E5F")!, Data([1, 2]))
print(DateComponents(year: 2024, month: 2), Calendar(identifier: .gregorian).identifier, Locale(identifier: "en_US"), TimeZone(identifier: "UTC")!)
debugPrint("a", 1.0, [Optional("x")], E.b(1, label: "q"), P().s, 1...2)
dump(W(v: [1, 2])); dump(["a": 1]); dump((1, x: "b")); dump(E.b(3, label: "l")); dump(Optional(3))
struct D: CustomStringConvertible { var description: String { "D!" } }
struct G: CustomDebugStringConvertible { var debugDescription: String { "G?" } }
print(D(), [D()], Optional(D()) as Any, G(), [G()], (D(), G()), W(v: D()), ["d": D()], E.self)
print(AnyHashable(1), [AnyHashable("a")], [1 as Any, "a"], ["k": 1 as Any].first!, [D() as Any])
print(Mirror(reflecting: P()).children.map { "\($0.label ?? "-")=\($0.value)" })
print(Int("5") as Any, Int("x") as Any, Double("1.50") as Any, "5".first as Any, [1].first as Any, "abc".firstIndex(of: "z") as Any)
