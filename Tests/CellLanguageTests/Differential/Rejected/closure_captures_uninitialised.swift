func build() -> [() -> Int] {
    let factor: Int
    let f = { factor * 2 }
    factor = 3
    return [f]
}

print(build()[0]())
