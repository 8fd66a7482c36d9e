struct Vector { var x = 0.0 }
func norm(_ v: [Double]) -> Double { v.reduce(0, +) }
func norm(_ v: Vector) -> Double { v.x }
print(norm("abc"))
