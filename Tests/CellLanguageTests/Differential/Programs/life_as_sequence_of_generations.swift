struct Point: Hashable {
    var x, y: Int
    static func + (a: Point, b: Point) -> Point { Point(x: a.x + b.x, y: a.y + b.y) }
}

struct Life: Sequence, IteratorProtocol, CustomStringConvertible {
    private(set) var alive: Set<Point>
    private var finished = false

    init(_ picture: String) {
        alive = []
        for (y, line) in picture.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
            for (x, mark) in line.enumerated() where mark != "." && !mark.isWhitespace { alive.insert(Point(x: x, y: y)) }
        }
    }

    private static let around = (-1...1).flatMap { dx in (-1...1).map { Point(x: dx, y: $0) } }.filter { $0 != Point(x: 0, y: 0) }

    mutating func next() -> Life? {
        if finished { return nil }
        defer { step() }
        return self
    }
    private mutating func step() {
        let counts = alive.lazy.flatMap { cell in Self.around.map { cell + $0 } }.reduce(into: [:]) { $0[$1, default: 0] += 1 }
        let following = Set(counts.compactMap { point, n in n == 3 || (n == 2 && alive.contains(point)) ? point : nil })
        finished = following == alive || following.isEmpty
        alive = following
    }

    var bounds: (ClosedRange<Int>, ClosedRange<Int>)? {
        let xs = alive.map(\.x), ys = alive.map(\.y)
        guard let x0 = xs.min(), let x1 = xs.max(), let y0 = ys.min(), let y1 = ys.max() else { return nil }
        return (x0...x1, y0...y1)
    }
    var description: String {
        guard let (xs, ys) = bounds else { return "(dead)" }
        return ys.map { y in String(xs.map { alive.contains(Point(x: $0, y: y)) ? "█" : "·" }) }.joined(separator: "\n")
    }
}

let glider = Life("""
    .#.
    ..#
    ###
    """)
for (generation, life) in glider.prefix(3).enumerated() {
    print("generation \(generation):", life.alive.count)
    print(life)
}
print(glider.dropFirst(4).first(where: { _ in true })!.alive == Set(glider.alive.map { $0 + Point(x: 1, y: 1) }))
let block = Life("##.\n##.\n..#")
print(block.map(\.alive.count), Life("#").map(\.alive.count), Life("").description)
let blinker = Life("###")
let history = Array(blinker.prefix(4)).map(\.description)
print(history[0] == history[2], history[1].split(separator: "\n").count, blinker.bounds ?? (0...0, 0...0))
