import Foundation
func pad(_ text: String, _ width: Int) -> String { String(repeating: " ", count: max(0, width - text.count)) + text }
print(pad("C", 6) + pad("F", 8))
for celsius in stride(from: -10, through: 30, by: 10) {
    let fahrenheit = Double(celsius) * 9 / 5 + 32
    print(pad("\(celsius)", 6) + pad(String(format: "%.1f", fahrenheit), 8))
}
