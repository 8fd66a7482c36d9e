struct Thermostat {
    var target = 20.0 { didSet { log.append("\(oldValue)->\(target)") } willSet { log.append("will \(newValue)") } }
    private(set) var log: [String] = []
    var fahrenheit: Double { get { target * 9 / 5 + 32 } set { target = (newValue - 32) * 5 / 9 } }
}
var t = Thermostat()
t.target = 21
t.fahrenheit = 50
print(t.target, t.log)
