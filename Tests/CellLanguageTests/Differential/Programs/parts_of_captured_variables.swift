struct Size {
    var width = "a", height = "b"
    private(set) var swaps = 0
    mutating func turn() {
        func exchange(_ a: inout String, _ b: inout String) {
            swap(&a, &b)
            swaps += 1
        }
        exchange(&width, &height)
        exchange(&height, &width)
        exchange(&width, &height)
    }
}
var size = Size()
size.turn()
print(size)
struct Weak<T> {
    weak var object: AnyObject?
    init(_ value: T) { object = value as AnyObject }
}
final class Part { deinit { print("gone") } }
var part: Part? = Part()
let kept = Weak(part!)
print(kept.object != nil)
part = nil
print(kept.object == nil)
print((-1 as Int8).words.first!, UInt64.max.words.first!)
