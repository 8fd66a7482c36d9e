protocol Named { var name: String { get } }
protocol Aged { var age: Int { get } }
protocol Citizen: Named, Aged { var country: String { get } }
extension Named { func hello() -> String { "Hello, \(name)" } }
extension Citizen { var card: String { "\(name) (\(age)), \(country)" } }
struct Swiss: Citizen {
    let name: String
    let age: Int
    let country = "CH"
}
struct Robot: Named, Aged { let name = "R2"; var age: Int }
func older(_ a: any Named & Aged, _ b: any Named & Aged) -> String { a.age > b.age ? a.name : b.name }
func greet<T: Named & Aged>(_ t: T) -> String { t.hello() + ", \(t.age) today" }
typealias Person = Named & Aged
func both(_ list: [any Person]) -> Int { list.map(\.age).reduce(0, +) }
let s = Swiss(name: "Urs", age: 40), r = Robot(age: 3)
print(older(s, r), greet(r), both([s, r]))
print(s.card, s.hello())
let named: [any Named] = [s, r]
for n in named {
    if let c = n as? any Citizen { print("citizen", c.card) }
    if let a = n as? any Aged { print("aged", a.age) }
}




