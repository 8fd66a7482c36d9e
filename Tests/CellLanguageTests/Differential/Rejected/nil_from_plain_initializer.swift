struct Month {
    let number: Int
    init(_ number: Int) {
        if number < 1 || number > 12 {
            return nil
        }
        self.number = number
    }
}

let march = Month(3)
print(march.number)
