struct Clock {
    var hour = 9
    func chime() -> String { String(repeating: "dong ", count: hour) }
}

print(Clock().chime())
print(Clock.chime())
