// A literal is first of all what it is by itself: overloads of other types have to wait.
func kind(_ x: Double) -> String { "Double" }
func kind<T: BinaryInteger>(_ x: T) -> String { "integer" }
func size(_ x: UInt8) -> String { "byte" }
func size<T>(_ x: T) -> String { "any \(T.self)" }
func text(_ x: Character) -> String { "character" }
func text<T: StringProtocol>(_ x: T) -> String { "text" }
struct Shelf {
    subscript(i: Double) -> String { "Double" }
    subscript<T: BinaryInteger>(i: T) -> String { "integer" }
}
let n = 3, byte: UInt8 = 1
print(kind(1), kind(1.5), kind(n), size(1), size(byte), size(2.5), text("a"), Shelf()[1], Shelf()[1.5])
