struct Floor: Strideable, CustomStringConvertible {
    let level: Int
    func distance(to other: Floor) -> Int { other.level - level }
    func advanced(by n: Int) -> Floor { Floor(level: level + n) }
    var description: String { "F\(level)" }
}
let ground = Floor(level: 0), top = Floor(level: 4)
for floor in ground...top { print(floor, terminator: " ") }
print()
for floor in ground..<top where floor.level % 2 == 1 { print(floor) }
print(stride(from: top, through: ground, by: -2).map { $0.description }, Array(stride(from: ground, to: top, by: 3)))
print((ground...top).count, (ground..<ground).isEmpty, ground < top, max(ground, top), (ground...top).contains(Floor(level: 3)))
print((ground...top).map(\.level), (ground...top).reversed().map { "\($0)" }, (ground..<top).first!, (ground...top).last!)
for floor in top... { if floor.level > 6 { break }; print(floor) }
print(Array(zip(ground..., ["a", "b", "c"])).map { "\($0.0)\($0.1)" })
var lift = ground
while lift < top { lift = lift.advanced(by: 2) }
print(lift, lift == top, ground.distance(to: lift))
for x in stride(from: 0.0, to: 1.0, by: 0.25) { print(x, terminator: " ") }
for x in stride(from: 10, through: 0, by: -5) { print(x, terminator: " ") }
print()
struct Version: Strideable, Hashable { var n: Int
  func advanced(by x: Int) -> Version { Version(n: n + x) }
  func distance(to o: Version) -> Int { o.n - n } }
let versions = Version(n: 1)...Version(n: 3)
print(versions, versions.map(\.n).reduce(0, +), versions.randomElement() != nil, Set(versions).count, versions.lowerBound.n)
func walk<T: Strideable>(_ a: T, _ b: T, _ step: T.Stride) -> [T] { Array(stride(from: a, to: b, by: step)) }
print(walk(1, 10, 4), walk(0.5, 2, 0.5), walk(ground, top, 3))
extension Strideable { func next(_ by: Stride) -> Self { advanced(by: by) } }
print(3.next(4), 2.5.next(1), ground.next(9))
