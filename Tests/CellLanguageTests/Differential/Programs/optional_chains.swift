class Residence {
    var rooms: [String] = []
    var address: Address?
    subscript(i: Int) -> String { get { rooms[i] } set { rooms[i] = newValue } }
    func printRooms() { print(rooms.count, "rooms") }
}
struct Address { var street: String?; var number: Int }
class Person { var home: Residence?; var friends: [String: Person] = [:] }
let john = Person()
print(john.home?.rooms.count ?? -1)
john.home?.rooms.append("hall")
print((john.home?.printRooms()) == nil)
john.home = Residence()
john.home?.rooms.append("kitchen")
john.home?.rooms += ["bath"]
john.home?.address = Address(street: nil, number: 4)
john.home?.address?.street = "Main"
john.home?.address?.number += 1
if let street = john.home?.address?.street?.uppercased() { print(street) }
print(john.home?.address?.number ?? 0)
john.home?[0] = "Kitchen!"
print(john.home?[0] ?? "-", john.home?.rooms.last?.count ?? 0)
john.friends["amy"] = Person()
john.friends["amy"]?.home = Residence()
john.friends["bob"]?.home = Residence()
print(john.friends["amy"]?.home?.rooms.isEmpty ?? false, john.friends["bob"] == nil)
if (john.home?.address = Address(street: "X", number: 1)) != nil { print("set") }
var grid: [[Int]?] = [[1, 2], nil]
grid[0]?[1] = 5
grid[1]?[0] = 5
print(grid)
var scores: [String: [Int]] = ["a": [1]]
scores["a"]?.append(2)
scores["b", default: []].append(9)
scores["a"]?[0] += 10
print(scores["a"]!, scores["b"]!)
var maybe: Int? = 3
maybe? += 2
print(maybe!, maybe.map { $0 * 2 } ?? 0, maybe.flatMap { $0 > 9 ? $0 : nil } as Any)
