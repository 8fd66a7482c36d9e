struct Age {
    let years: Int
    init?(_ years: Int) {
        guard years >= 0 else { return nil }
        self.years = years
    }
}
let age = Age(30)
print(age.years)
