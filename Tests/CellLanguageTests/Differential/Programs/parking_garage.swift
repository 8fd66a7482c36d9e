enum VehicleSize: Int, Comparable, CaseIterable {
    case motorcycle = 1, car, bus = 5
    static func < (l: VehicleSize, r: VehicleSize) -> Bool { l.rawValue < r.rawValue }
}

class Vehicle: Hashable, CustomStringConvertible {
    let plate: String
    var size: VehicleSize { .car }
    init(_ plate: String) { self.plate = plate }
    static func == (l: Vehicle, r: Vehicle) -> Bool { l === r || l.plate == r.plate }
    func hash(into hasher: inout Hasher) { hasher.combine(plate) }
    var description: String { "\(Self.self) \(plate)" }
}
class Motorcycle: Vehicle { override var size: VehicleSize { .motorcycle } }
final class Bus: Vehicle {
    let seats: Int
    override var size: VehicleSize { .bus }
    init(_ plate: String, seats: Int) { self.seats = seats; super.init(plate) }
    override var description: String { super.description + " (\(seats))" }
}

struct Ticket { let spots: Range<Int>, since: Int }

struct Garage {
    private var spots: [Vehicle?]
    private(set) var tickets: [Vehicle: Ticket] = [:]
    var tariff: [VehicleSize: Int] = [.motorcycle: 1, .car: 3, .bus: 10]

    init(capacity: Int) { spots = Array(repeating: nil, count: capacity) }

    var free: Int { spots.lazy.filter { $0 == nil }.count }
    mutating func park(_ v: Vehicle, at time: Int) -> Ticket? {
        guard tickets[v] == nil else { return nil }
        let need = v.size.rawValue
        guard let start = spots.indices.first(where: { i in i + need <= spots.count && spots[i..<i + need].allSatisfy { $0 == nil } }) else { return nil }
        for i in start..<start + need { spots[i] = v }
        let ticket = Ticket(spots: start..<start + need, since: time)
        tickets[v] = ticket
        return ticket
    }
    mutating func leave(_ v: Vehicle, at time: Int) -> Int? {
        guard let ticket = tickets.removeValue(forKey: v) else { return nil }
        spots.replaceSubrange(ticket.spots, with: repeatElement(nil, count: ticket.spots.count))
        return max(1, time - ticket.since) * tariff[v.size, default: 0]
    }
    var map: String { spots.map { $0.map { String($0.plate.first!) } ?? "." }.joined() }
}

var garage = Garage(capacity: 8)
let bike = Motorcycle("M-1"), bus = Bus("B-9", seats: 48), car = Vehicle("C-3")
print(garage.park(bike, at: 0)!, garage.park(bus, at: 0)?.spots as Any, garage.park(car, at: 1) as Any)
print(garage.map, garage.free)
print(garage.leave(bike, at: 0) ?? -1, garage.leave(bike, at: 9) ?? -1)
print(garage.park(Vehicle("C-3"), at: 5) == nil, garage.park(Vehicle("D-4"), at: 5) == nil, garage.map)
print(garage.leave(bus, at: 4)!, garage.map, garage.tickets.keys.map(\.description))
print([bike, bus, car].map { "\($0)" }, [bike, bus, car].sorted { $0.size < $1.size }.map(\.plate))
print(VehicleSize.allCases.max()!, VehicleSize.bus > .car, VehicleSize(rawValue: 3) as Any)
if let b = [bike, bus, car].compactMap({ $0 as? Bus }).first { print(b.seats) }
