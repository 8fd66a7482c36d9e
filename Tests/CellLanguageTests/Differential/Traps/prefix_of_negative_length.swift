let names = ["x", "y", "z"]
for n in [2, 0, -1] {
    print(names.prefix(n))
}
