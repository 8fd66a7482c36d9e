let score = 77
let grade = if score >= 90 { "A" } else if score >= 70 { "B" } else { "C" }
print(grade)
enum Light { case red, green, yellow }
func action(_ light: Light) -> String {
    switch light {
    case .red: "stop"
    case .green: "go"
    case .yellow: "wait"
    }
}
print(action(.red), action(.green), action(.yellow))
let size = switch score % 3 { case 0: "zero"; case 1: "one"; default: "two" }
print(size)
