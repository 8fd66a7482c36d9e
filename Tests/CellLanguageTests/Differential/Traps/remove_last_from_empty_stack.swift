func evaluate(_ tokens: [String]) -> Int {
    var stack: [Int] = []
    for token in tokens {
        if let number = Int(token) {
            stack.append(number)
        } else {
            let b = stack.removeLast()
            let a = stack.removeLast()
            stack.append(token == "+" ? a + b : a * b)
        }
        print(token, stack)
    }
    return stack[0]
}

print(evaluate(["2", "3", "+"]))
print(evaluate(["2", "+"]))
