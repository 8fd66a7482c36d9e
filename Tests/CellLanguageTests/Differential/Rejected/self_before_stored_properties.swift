class Timer {
    var seconds: Int
    var label: String
    init(minutes: Int) {
        label = describe(minutes)
        seconds = minutes * 60
    }
    func describe(_ minutes: Int) -> String { "\(minutes) min" }
}

print(Timer(minutes: 3).label)
