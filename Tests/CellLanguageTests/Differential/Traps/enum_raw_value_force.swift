enum Level: Int { case low = 1, high = 5 }
for number in [1, 5, 3] {
    let level = Level(rawValue: number)!
    print(level)
}
