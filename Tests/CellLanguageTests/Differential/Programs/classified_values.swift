func classify(_ value: Int) -> String {
    switch value {
    case ..<0: return "negative"
    case 0: return "zero"
    case 1...9: return "digit"
    case let n where n % 2 == 0: return "even \(n)"
    default: return "odd"
    }
}
for value in [-5, 0, 7, 12, 13] { print(classify(value)) }
let point = (3, 0)
switch point {
case (0, 0): print("origin")
case (let x, 0): print("on x at", x)
case (0, let y): print("on y at", y)
case let (x, y): print(x, y)
}
let letter: Character = "e"
switch letter {
case "a", "e", "i", "o", "u": print("vowel")
default: print("consonant")
}
outer: for i in 1...3 {
    for j in 1...3 {
        if j == 2 { continue outer }
        if i == 3 { break outer }
        print(i, j)
    }
}
