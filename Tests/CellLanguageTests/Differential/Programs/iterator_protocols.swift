protocol Shape2 { associatedtype Cell; func neighbours(_ c: Cell) -> [Cell] }
struct Grid: Shape2 { struct Pos: Hashable, Comparable, CustomStringConvertible { var x: Int, y: Int; static func < (a: Pos, b: Pos) -> Bool { (a.y, a.x) < (b.y, b.x) }; var description: String { "(\(x),\(y))" }; static func + (a: Pos, b: Pos) -> Pos { Pos(x: a.x + b.x, y: a.y + b.y) } }
    let width: Int, height: Int, walls: Set<Pos>
    func neighbours(_ c: Pos) -> [Pos] { [Pos(x: 0, y: -1), Pos(x: 1, y: 0), Pos(x: 0, y: 1), Pos(x: -1, y: 0)].map { c + $0 }.filter { (0..<width).contains($0.x) && 0..<height ~= $0.y && !walls.contains($0) } } }
extension Shape2 where Cell: Hashable { func reachable(from start: Cell) -> [Cell: Int] { var seen = [start: 0], queue = [start]; while !queue.isEmpty { let c = queue.removeFirst(); for n in neighbours(c) where seen[n] == nil { seen[n] = seen[c]! + 1; queue.append(n) } }; return seen } }
let g = Grid(width: 4, height: 3, walls: [.init(x: 1, y: 0), .init(x: 1, y: 1)])
let r = g.reachable(from: .init(x: 0, y: 0))
print(r.count, r.keys.sorted().map { "\($0)=\(r[$0]!)" }.joined(separator: " "))
struct Countdown: Sequence, IteratorProtocol { var n: Int; mutating func next() -> Int? { guard n > 0 else { return nil }; defer { n -= 1 }; return n } }
print(Array(Countdown(n: 4)), Countdown(n: 5).filter { $0 % 2 == 1 }.reduce(0, +), zip(Countdown(n: 3), "abc").map { "\($0)\($1)" })
