protocol Animal { associatedtype Food; var name: String { get }; var favourite: Food { get }; func eat(_ f: Food) -> String }
struct Cow: Animal { let name = "Cow"; var favourite: Int { 3 }; func eat(_ f: Int) -> String { "\(name) eats \(f)" } }
let a: any Animal = Cow()
print(a.eat(3))
