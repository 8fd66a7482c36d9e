protocol Named {
    var name: String { get set }
}
struct City: Named {
    let name: String
}
var c: any Named = City(name: "Bern")
c.name = "Basel"
print(c.name)
