let limits = [(1, 3), (3, 2)]
for (low, high) in limits {
    for n in low...high { print(n, terminator: " ") }
    print()
}
