func band(_ age: Int) -> String {
    switch age {
    case ..<0: return "invalid"
    case 0: return "newborn"
    case 1...12: return "child"
    case 13..<20: return "teen"
    case 20...: return "adult"
    default: return "?"
    }
}
print([-1, 0, 5, 13, 19, 20, 80].map(band))
func grade(_ x: Double) -> Character {
    switch x {
    case 0.9...1: "A"
    case 0.8..<0.9: "B"
    case 0.5..<0.8: "C"
    default: "F"
    }
}
print(String([0.95, 0.85, 0.5, 0.1].map(grade)))
struct Multiple { let of: Int }
func ~= (pattern: Multiple, value: Int) -> Bool { value % pattern.of == 0 }
func fizz(_ n: Int) -> String {
    switch n {
    case Multiple(of: 15): return "FizzBuzz"
    case Multiple(of: 3): return "Fizz"
    case Multiple(of: 5): return "Buzz"
    default: return String(n)
    }
}
print((1...15).map(fizz).joined(separator: " "))
func ~= (pattern: (String) -> Bool, value: String) -> Bool { pattern(value) }
func startsWithVowel(_ s: String) -> Bool { "aeiou".contains(s.first ?? "x") }
for name in ["anna", "bert"] {
    switch name {
    case startsWithVowel: print(name, "vowel")
    default: print(name, "consonant")
    }
}
let letter: Character = "k"
switch letter {
case "a"..."j": print("early")
case "k"..."z": print("late")
default: print("none")
}
if case 1...5 = 3 { print("in range") }
guard case 10..<20 = 15 else { fatalError() }
let numbers = [3, 14, 15, 92, 6]
for case 10...20 in numbers { print("teen-like") }
