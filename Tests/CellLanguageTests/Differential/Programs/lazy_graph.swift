final class City { let name: String; private(set) var roads: [Road] = []; lazy var label: String = { print("label for \(self.name)"); return "<\(name)>" }(); init(_ name: String) { self.name = name }; func connect(_ other: City, _ km: Int) { roads.append(Road(to: other, km: km)); other.roads.append(Road(to: self, km: km)) } }
struct Road { unowned let to: City; let km: Int }
extension City: Hashable { static func == (a: City, b: City) -> Bool { a === b }; func hash(into h: inout Hasher) { h.combine(ObjectIdentifier(self)) } }
struct Map { var cities: [City]
    func shortest(from a: City, to b: City) -> (km: Int, path: [String])? {
        var best: [City: Int] = [a: 0], previous: [City: City] = [:], open: Set<City> = [a]
        while let next = open.min(by: { (best[$0]!, $0.name) < (best[$1]!, $1.name) }) {
            open.remove(next)
            if next == b { break }
            for road in next.roads { let d = best[next]! + road.km; if d < best[road.to, default: .max] { best[road.to] = d; previous[road.to] = next; open.insert(road.to) } }
        }
        guard let km = best[b] else { return nil }
        var path = [b.name], at = b
        while let p = previous[at] { path.insert(p.name, at: 0); at = p }
        return (km, path)
    } }
let names = ["Ulm", "Bonn", "Köln", "Trier", "Jena"]
let cities = names.map(City.init)
let by = Dictionary(uniqueKeysWithValues: cities.map { ($0.name, $0) })
by["Ulm"]!.connect(by["Bonn"]!, 400); by["Ulm"]!.connect(by["Trier"]!, 250); by["Trier"]!.connect(by["Köln"]!, 130); by["Köln"]!.connect(by["Bonn"]!, 30)
let map = Map(cities: cities)
if let r = map.shortest(from: by["Ulm"]!, to: by["Bonn"]!) { print(r.km, r.path.joined(separator: "-")) }
print(map.shortest(from: cities[0], to: cities[4]) == nil, cities[0].label, cities[0].label)
