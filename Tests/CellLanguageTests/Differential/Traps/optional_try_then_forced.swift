enum E: Error { case bad }
func risky(_ n: Int) throws -> Int {
    if n > 2 { throw E.bad }
    return n * 10
}

for n in 1...4 {
    let result = (try? risky(n))!
    print(result)
}
