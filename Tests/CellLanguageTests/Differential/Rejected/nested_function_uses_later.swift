func outer() -> Int {
    func helper() -> Int { base * 2 }
    let result = helper()
    let base = 4
    return result + base
}

print(outer())
