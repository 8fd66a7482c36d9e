let squares: [Int: Int] = {
    var table: [Int: Int] = [:]
    for n in 1...4 { table[n] = n * n }
    return table
}()
print(squares.keys.sorted().map { squares[$0]! })
let greeting = { (name: String) -> String in "Hi \(name)" }("Ann")
print(greeting)
print({ $0 * 2 }(21))
