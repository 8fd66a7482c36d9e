struct Temperature {
    static let freezing = 0.0
    var celsius: Double
    var isFreezing: Bool { celsius <= freezing }
}

print(Temperature(celsius: -2).isFreezing)
