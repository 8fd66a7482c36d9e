// What a property of a generic struct begins with is asked of what the struct is made for.
protocol Dim { static var base: Self { get } }
enum Length: String, Dim { case m, km; static let base = Length.m }
struct Q<U: Dim> { var value: Double; var unit = U.base; init(_ v: Double) { value = v } }
print(Q<Length>(1))
struct R<U: Dim> { var value: Double; var unit: U = U.base }
print(R<Length>(value: 1))
struct S<U: Dim> { var value = 2.0; var unit: U = U.base }
print(S<Length>())
struct T<U: Dim> { var list = [U.base]; var f = { U.base } }
print(T<Length>().list, T<Length>().f())
protocol Sized { static var size: Int { get }; init() }
extension Int: Sized { static var size: Int { 8 } }
extension String: Sized { static let size = 16 }
struct Slot<U: Sized, V> { var size = U.size; var value: U = U(); var other: V; var both = (U.size, [U()]) }
print(Slot<Int, String>(other: "a"), Slot<String, Int>(value: "x", other: 1))
func make<T: Sized>(_ t: T) -> Slot<T, T> { Slot(other: t) }
print(make(3), make("s").size)
func pair<T: Sized>(_ t: T) -> [Slot<T, Int>] { [.init(other: 1), Slot(value: t, other: 2)] }
print(pair("q").map(\.both.1), pair(7).map(\.size))
struct First<U: Sized> { var unit = U.size; var v: U }
print(First(v: 3), First(v: "t"), [First(v: 1)].map(\.unit))
struct Nest<U: Sized> { struct In { var n = U.size; var k = 0 }; var inner = In(); var list = [In(k: 2)] }
print(Nest<String>().inner.n, Nest<Int>().list[0].n, Nest<Int>.In().n)
