struct Price: Equatable, CustomStringConvertible {
    var cents: Int
    init(cents: Int) { self.cents = cents }
    init(euros: Int) { cents = euros * 100 }
    var description: String { "\(cents / 100).\(cents % 100 < 10 ? "0" : "")\(cents % 100)" }
    func raised(by cents: Int) -> Price { Price(cents: self.cents + cents) }
    func raised(percent: Int) -> Price { Price(cents: cents * (100 + percent) / 100) }
    func raised(by cents: Int, times n: Int) -> Price { Price(cents: self.cents + cents * n) }
    static func of(_ text: String) -> Price? { Int(text).map(Price.init(cents:)) }
    static func sum(_ a: Price, _ b: Price) -> Price { Price(cents: a.cents + b.cents) }

    func table(_ steps: [Int]) -> [Price] { steps.map(raised(percent:)) }
}

print([3, 1, 2].map(Price.init(euros:)), [3, 1, 2].map(Price.init(cents:)))
let make = Price.init(euros:)
let raise = make(5).raised(percent:)
print(raise(10), make(5).raised(by:)(10), make(1).table([10, 50]))

print(make(2).raised(by:times:)(25, 4))
print(["120", "x"].map(Price.of(_:)), ["7", "80"].compactMap(Price.of).reduce(make(0), Price.sum(_:_:)))

func area(width: Int, height: Int) -> Int { width * height }
func area(side: Int) -> Int { side * side }
func area(_ numbers: [Int]) -> Int { numbers.reduce(0, +) }
print([2, 3].map(area(side:)), zip([1, 2], [3, 4]).map(area(width:height:)), area(_:)([1, 2, 3]))
let choices: [(Int) -> Int] = [area(side:), { -$0 }]
print(choices.map { $0(4) })

enum Shape {
    case square(side: Int), circle(radius: Int)
    static func unit(scaledBy n: Int) -> Shape { .square(side: n) }
}
let shapes = [1, 2].map(Shape.circle(radius:)) + [3].map(Shape.unit(scaledBy:))
print(shapes)

final class Counter {
    var total = 0
    func add(_ n: Int) { total += n }
    func add(twice n: Int) { total += 2 * n }
    func run() { [1, 2].forEach(add(_:)); [10].forEach(self.add(twice:)) }
}
let counter = Counter()
counter.run()
[100].forEach(counter.add(twice:))
print(counter.total)
