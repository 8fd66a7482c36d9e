protocol Weighted {
    var weight: Double { get }
}
struct Parcel: Weighted {
    var weight: Int
}
let parcels: [any Weighted] = [Parcel(weight: 3)]
print(parcels.map { $0.weight }.reduce(0, +))
