class Part { let name: String; init(_ name: String) { self.name = name; print("make", name) } }
class Vehicle {
    let wheels: Int
    var part = Part("vehicle part")
    init(wheels: Int) { self.wheels = wheels; print("Vehicle", wheels) }
    convenience init() { print("convenience"); self.init(wheels: 4) }
    convenience init?(text: String) { guard let n = Int(text) else { return nil }; self.init(wheels: n) }
}
class Bike: Vehicle {
    let bell = Part("bell")
    override init(wheels: Int) { print("Bike", wheels); super.init(wheels: 2) }
}
final class Tandem: Bike { var seats = Part("seats"); func ride() -> String { "\(type(of: self)) \(wheels) \(seats.name)" } }
let b = Bike()
print(b.wheels, type(of: b))
let t = Tandem()
print(t.ride())
print(Tandem(text: "9")?.ride() ?? "none", Bike(text: "x") == nil)
class Named { var name: String; init(name: String = "nobody") { self.name = name } ; func hello() -> String { "I am \(name)" } }
class Pupil: Named { var grade: Int; init(grade: Int) { self.grade = grade; if grade > 10 { self.grade = 10; return } } }
print(Pupil(grade: 12).hello(), Pupil(grade: 3).grade)
class Stack<T> { var items: [T]; required init(_ items: T...) { self.items = items } ; convenience init(repeating x: T, _ n: Int) { self.init(); for _ in 0..<n { items.append(x) } } }
class Counted<T>: Stack<T> { var count: Int { items.count } ; func top() -> T? { items.last } }
let c = Counted(repeating: "x", 3)
print(c.count, c.top() ?? "")
let d = Counted<Int>(1, 2)
print(d.count)
