struct Month {
    let number: Int
    init(_ number: Int) {
        if number > 12 { return nil }
        self.number = number
    }
}
