struct Celsius { var degrees: Double }
struct Fahrenheit { var degrees: Double }
let c = Celsius(degrees: 20)
let f = c as Fahrenheit
print(f.degrees)
