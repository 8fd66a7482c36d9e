struct Temperature: Equatable {
    let kelvin: Double
    init?(kelvin: Double) {
        guard kelvin >= 0 else { return nil }
        self.kelvin = kelvin
    }
}

let samples = [280.0, -3, 300]
let valid: [Temperature] = samples.map { Temperature(kelvin: $0) }
print(valid.count)
