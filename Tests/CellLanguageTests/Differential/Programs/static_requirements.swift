protocol Monoid {
    static var zero: Self { get }
    static func combine(_ a: Self, _ b: Self) -> Self
    init()
}
extension Int: Monoid {
    static var zero: Int { 0 }
    static func combine(_ a: Int, _ b: Int) -> Int { a + b }
}
extension String: Monoid {
    static var zero: String { "" }
    static func combine(_ a: String, _ b: String) -> String { a + b }
}
func fold<M: Monoid>(_ items: [M]) -> M {
    items.reduce(M.zero, M.combine)
}
func fresh<M: Monoid>(_ type: M.Type) -> M { M() }
print(fold([1, 2, 3]), fold(["a", "b"]), fresh(Int.self), fresh(String.self).isEmpty)
protocol Animal {
    static var species: String { get }
    var name: String { get }
}
extension Animal {
    static func label() -> String { "[\(species)]" }
    var tag: String { Self.label() + name }
}
struct Cat: Animal { static let species = "cat"; var name: String }
struct Owl: Animal { static let species = "owl"; var name: String }
let zoo: [any Animal] = [Cat(name: "Tom"), Owl(name: "Archie")]
print(zoo.map { $0.tag }, Cat.label())
protocol Defaultable { init() }
struct Config: Defaultable { var size = 3; var name = "c" }
func make<T: Defaultable>() -> T { T() }
let config: Config = make()
print(config.size, config.name)
