protocol Named { var name: String { get } }

struct Planet: Named, Equatable {
    let name: String
    let moons: Int
}

extension Planet: Named {
    var shout: String { name.uppercased() }
}

print(Planet(name: "Mars", moons: 2).shout)
