struct Temperature {
    var celsius: Double

    func formatted(digits: Int) -> String {
        let factor = digits == 0 ? 1.0 : 10.0
        return "\((celsius * factor).rounded() / factor) °C"
    }
    func warmer(by degrees: Double) -> Temperature {
        Temperature(celsius: celsius + degrees)
    }
    func formatted(digits: Int) -> String {
        "\(celsius)"
    }
}

print(Temperature(celsius: 21.37).formatted(digits: 1))
