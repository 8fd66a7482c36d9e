import Foundation
struct Clock: Comparable, CustomStringConvertible, ExpressibleByStringLiteral {
    let minutes: Int
    init(minutes: Int) { self.minutes = ((minutes % 1440) + 1440) % 1440 }
    init(stringLiteral value: StringLiteralType) {
        let parts = value.split(separator: ":").compactMap { Int($0) }
        self.init(minutes: parts[0] * 60 + parts[1])
    }
    var description: String { String(format: "%02d:%02d", minutes / 60, minutes % 60) }
    static func < (a: Self, b: Self) -> Bool { a.minutes < b.minutes }
    static func + (a: Self, b: Int) -> Self { .init(minutes: a.minutes + b) }
    static func - (a: Self, b: Self) -> Int { a.minutes - b.minutes }
}
struct Leg { let from, to: String; let departs, arrives: Clock }
let legs: [Leg] = [
    .init(from: "Ulm", to: "Augsburg", departs: "08:05", arrives: "08:45"),
    .init(from: "Ulm", to: "Augsburg", departs: "09:05", arrives: "09:45"),
    .init(from: "Augsburg", to: "München", departs: "08:50", arrives: "09:32"),
    .init(from: "Augsburg", to: "München", departs: "09:55", arrives: "10:30"),
    .init(from: "München", to: "Salzburg", departs: "09:40", arrives: "11:10"),
]
func connections(from: String, to: String, after: Clock, change: Int = 4) -> [[Leg]] {
    if from == to { return [[]] }
    return legs.filter { $0.from == from && $0.departs >= after }.flatMap { leg in
        connections(from: leg.to, to: to, after: leg.arrives + change).map { [leg] + $0 }
    }
}
for route in connections(from: "Ulm", to: "Salzburg", after: "08:00") {
    let text = route.map { "\($0.departs) \($0.from) → \($0.arrives) \($0.to)" }.joined(separator: " | ")
    print(text, "(\(route.last!.arrives - route.first!.departs) min)")
}
let all = connections(from: "Ulm", to: "München", after: "08:00")
print(all.count, all.map { $0.last!.arrives }.min()!, all.map { $0.count })
print(Clock(minutes: -10), ("23:50" as Clock) + 20, ["10:00", "09:59"].map(Clock.init(stringLiteral:)).sorted())
