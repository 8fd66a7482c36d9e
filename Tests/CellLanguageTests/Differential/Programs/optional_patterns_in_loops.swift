let readings: [(sensor: String, value: Int?)] = [("a", 3), ("b", nil), ("a", 8), ("c", 0), ("b", 5)]

for case let (sensor, value?) in readings where value > 2 {
    print(sensor, value)
}
for case (let sensor, nil) in readings {
    print("missing", sensor)
}
var byName: [String: [Int]] = [:]
for case (let sensor, .some(let value)) in readings {
    byName[sensor, default: []].append(value)
}
for (sensor, values) in byName.sorted(by: { $0.key < $1.key }) {
    switch values {
    case []: print(sensor, "none")
    case let few where few.count == 1: print(sensor, "one:", few[0])
    default: print(sensor, values)
    }
}
let nested: Int?? = .some(nil)
switch nested {
case .none: print("nothing")
case .some(.none): print("something that is nothing")
case .some(.some(let n)): print(n)
}
