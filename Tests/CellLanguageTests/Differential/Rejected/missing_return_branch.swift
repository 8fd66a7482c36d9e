func sign(_ x: Int) -> Int {
    if x > 0 {
        return 1
    } else if x < 0 {
        return -1
    }
}
for value in [-3, 0, 8] {
    print(sign(value))
}
