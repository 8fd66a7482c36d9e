func head(_ n: Int) -> [Int] {
    Array([1, 2, 3].prefix(n))
}

for n in [2, 0, -1] {
    print(head(n))
}
