struct Temperature {
    var celsius: Double
    func fahrenheit() -> Double { celsius * 9 / 5 + 32 }
}
let t: Double = Temperature.fahrenheit()
print(t)
