enum Planet: Int {
    case mercury = 1, venus, earth
    var name: String { "\(self)" }
}

let third = Planet(rawValue: 3)
print(third.name)
