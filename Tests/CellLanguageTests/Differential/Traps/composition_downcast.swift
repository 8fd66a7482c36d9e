class Base { var id = 1 }
protocol Named { var name: String { get } }
final class Full: Base, Named { var name = "full" }
let items: [Base] = [Full(), Base()]
for item in items {
    let both = item as! Base & Named
    print(both.name, both.id)
}
