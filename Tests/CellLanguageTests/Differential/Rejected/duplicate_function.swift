func area(_ radius: Double) -> Double { 3.14159 * radius * radius }
func perimeter(_ radius: Double) -> Double { 2 * 3.14159 * radius }
func area(_ side: Double) -> Double { side * side }

print(area(2), perimeter(2))
