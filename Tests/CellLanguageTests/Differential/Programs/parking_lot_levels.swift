// Interview question: design a parking lot
enum VehicleSize: Int, Comparable, CaseIterable {
    case motorcycle = 1, compact, large
    static func < (lhs: Self, rhs: Self) -> Bool { lhs.rawValue < rhs.rawValue }
}
protocol Vehicle: CustomStringConvertible {
    var plate: String { get }
    var size: VehicleSize { get }
    var spotsNeeded: Int { get }
}
extension Vehicle {
    var spotsNeeded: Int { size == .large ? 5 : 1 }
    var description: String { "\(Self.self)[\(plate)]" }
    func canFit(in spot: ParkingSpot) -> Bool { spot.isFree && spot.size >= size }
}
struct Motorcycle: Vehicle { let plate: String; let size = VehicleSize.motorcycle }
struct Car: Vehicle { let plate: String; var size: VehicleSize { .compact } }
struct Bus: Vehicle { let plate: String; let size: VehicleSize = .large }
final class ParkingSpot {
    let row: Int, number: Int, size: VehicleSize
    private(set) var vehicle: (any Vehicle)?
    var isFree: Bool { vehicle == nil }
    init(row: Int, number: Int, size: VehicleSize) { (self.row, self.number, self.size) = (row, number, size) }
    func park(_ v: any Vehicle) { vehicle = v }
    func leave() -> (any Vehicle)? { defer { vehicle = nil }; return vehicle }
}
class Level {
    private let spots: [ParkingSpot]
    var freeSpots: Int { spots.lazy.filter(\.isFree).count }
    init(rows: Int, perRow: Int) {
        spots = (0..<rows * perRow).map { i in
            let n = i % perRow
            let size: VehicleSize = n < perRow / 4 ? .motorcycle : n < perRow * 3 / 4 ? .compact : .large
            return ParkingSpot(row: i / perRow, number: n, size: size)
        }
    }
    func park(_ v: any Vehicle) -> ClosedRange<Int>? {
        var run = 0
        for (i, s) in spots.enumerated() {
            if i > 0 && s.row != spots[i - 1].row { run = 0 }
            run = v.canFit(in: s) ? run + 1 : 0
            if run == v.spotsNeeded {
                let range = (i - run + 1)...i
                range.forEach { spots[$0].park(v) }
                return range
            }
        }
        return nil
    }
    func remove(plate: String) -> Int { spots.filter { $0.vehicle?.plate == plate }.compactMap { $0.leave() }.count }
    var map: String { spots.map { s in s.isFree ? "." : s.vehicle!.plate.prefix(1).description }.joined() }
}
let level = Level(rows: 2, perRow: 20)
let vehicles: [any Vehicle] = [Car(plate: "A1"), Motorcycle(plate: "M1"), Bus(plate: "B1"), Bus(plate: "C9"), Bus(plate: "D2"), Car(plate: "E3")]
for v in vehicles {
    if let r = level.park(v) { print("\(v) -> \(r)") } else { print("\(v) does not fit") }
}
print(level.map, level.freeSpots)
print(level.remove(plate: "B1"), level.remove(plate: "ZZ"), level.freeSpots, VehicleSize.allCases.max()!)
