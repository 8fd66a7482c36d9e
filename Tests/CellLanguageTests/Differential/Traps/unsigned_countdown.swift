func countdown(_ start: UInt) {
    var n = start
    while n >= 0 {
        print(n)
        n -= 1
    }
}

countdown(3)
