struct Temperature {
    var celsius: Double
    var fahrenheit { celsius * 9 / 5 + 32 }
}

print(Temperature(celsius: 20).fahrenheit)
