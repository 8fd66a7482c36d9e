enum Weekday: String, CaseIterable {
    case monday, tuesday, wednesday, thursday, friday, saturday, sunday

    var isWeekend: Bool {
        self == .saturday || self == .sunday
    }
}

func price(on day: Weekday, base: Double) -> Double {
    day.isWeekend ? base * 1.25 : base
}

print(price(on: .monday, base: 12))
print(price(on: .wensday, base: 12))
