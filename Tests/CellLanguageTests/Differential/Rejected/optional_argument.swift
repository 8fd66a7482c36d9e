func square(_ n: Int) -> Int { n * n }

let inputs = ["4", "x", "7"]
for text in inputs {
    let number = Int(text)
    print(square(number))
}
