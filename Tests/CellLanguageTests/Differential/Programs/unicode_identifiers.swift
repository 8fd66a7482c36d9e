let π = 3.14159
let größe = 2.0
let 半径 = 1.5
let 🐶 = "dog"
func fläche(von r: Double) -> Double { π * r * r }
print(fläche(von: größe), 半径 * 2, 🐶 + "🐱")
let ünïcode = ["é": 1, "ß": 2]
for (schlüssel, wert) in ünïcode.sorted(by: { $0.key < $1.key }) { print(schlüssel, wert) }
