protocol Shape: CustomStringConvertible {
    associatedtype Measure: Comparable & Numeric
    static var kind: String { get }
    var area: Measure { get }
    func scaled(by factor: Measure) -> Self
}

extension Shape {
    var description: String { "\(Self.kind)(\(area))" }
    func isLarger(than other: Self) -> Bool { area > other.area }
    func doubled() -> Self { scaled(by: 2) }
}

struct Square: Shape, Equatable {
    static let kind = "square"
    var side: Int
    var area: Int { side * side }
    func scaled(by factor: Int) -> Square { Square(side: side * factor) }
}

struct Rect: Shape, Equatable {
    static let kind = "rect"
    var width: Double, height: Double
    var area: Double { width * height }
    func scaled(by factor: Double) -> Rect { Rect(width: width * factor, height: height * factor) }
}

func describe(_ shape: some Shape) -> String {
    "\(type(of: shape).kind): \(shape.area) -> \(shape.doubled().area)"
}

func largest<S: Shape>(_ shapes: [S]) -> S? {
    guard var best = shapes.first else { return nil }
    for s in shapes.dropFirst() where s.isLarger(than: best) { best = s }
    return best
}

func unit() -> some Shape & Equatable { Square(side: 1) }
func total(of numbers: any Collection<Int>) -> Int { numbers.reduce(0, +) }
func shout(_ words: some Sequence<String>) -> String {
    words.map { $0.uppercased() }.joined(separator: " ")
}
func evens(upTo n: Int) -> some Sequence<Int> { stride(from: 0, through: n, by: 2) }

let shapes: [any Shape] = [Square(side: 3), Rect(width: 1.5, height: 4), Square(side: 2)]
for shape in shapes {
    print(shape, "|", describe(shape))
}
print(shapes.filter { $0 is Square }.count)
print(shapes.compactMap { $0 as? Rect }.map(\.width))
print(largest([Square(side: 2), Square(side: 5), Square(side: 4)])!)
print(largest([Rect]()) as Any)

let u1 = unit(), u2 = unit()
print(u1 == u2, u1.doubled() == u2, u1.doubled().area > u2.area)
print(type(of: u1))

let collections: [any Collection<Int>] = [[1, 2, 3], 4...6, Set([10]), [7, 8].lazy.map { $0 * 2 }]
for c in collections { print(total(of: c), c.count) }
print(shout(["hi", "there"]), shout("a,b".split(separator: ",").lazy.map(String.init)))
print(Array(evens(upTo: 9)), evens(upTo: 4).contains(3))
