struct Temperature {
    var celsius: Double
    var fahrenheit: Double {
        get { celsius * 9 / 5 + 32 }
        set { celsius = (newValue - 32) * 5 / 9 }
    }
    static let absoluteZero = Temperature(celsius: -273.15)
    static var readings = 0
    static func += (t: inout Temperature, delta: Double) { t.celsius += delta; readings += 1 }
}

class Thermostat {
    static let shared = Thermostat(label: "shared")
    private static var made = 0
    let label: String
    let serial: Int
    var target = Temperature(celsius: 20) {
        willSet { log.append("\(target.celsius)→\(newValue.celsius)") }
        didSet {
            if target.celsius > 30 {
                log.append("clamped")
                target.celsius = 30
            }
        }
    }
    private(set) var log: [String] = []
    lazy var description: String = {
        log.append("lazy")
        return "\(label)#\(serial)"
    }()
    var limit: Int = 3 { didSet(old) { if old != limit { log.append("limit \(old)->\(limit)") } } }
    init(label: String) {
        Self.made += 1
        self.label = label
        serial = Self.made
        target.celsius = 99
    }
    subscript(offset: Double) -> Temperature { Temperature(celsius: target.celsius + offset) }
    subscript(name: String, default fallback: Int = 0) -> Int {
        get { name == "limit" ? limit : fallback }
        set { if name == "limit" { limit = newValue } }
    }
    static subscript(i: Int) -> String { "Thermostat[\(i)/\(made)]" }
}

let t = Thermostat(label: "hall")
print(t.target.celsius, t.log)
t.target.fahrenheit = 68
t.target += 15
print(t.target.celsius, t.target.fahrenheit, Temperature.readings, t.log)
print(t.description, t.description, t.log.last!)
t["limit"] = 8; t["limit"] += 1; t["other"] = 5
print(t.limit, t["other", default: 7], t["none"], t[-5].celsius, t.log.suffix(2))

print(Thermostat.shared.serial, Thermostat[9], Thermostat.shared === Thermostat.shared)

func swapTargets(_ a: inout Temperature, _ b: inout Temperature) { (a, b) = (b, a) }
var freezing = Temperature(celsius: 0)
swapTargets(&t.target, &freezing)
print(t.target, freezing, t.log.count)
var global = 1 { didSet { print("global \(oldValue) -> \(global)") } }
global += 1
func bump(_ n: inout Int, by k: Int = 10) { n += k; n += k }
bump(&global)
var computed: [Int] { (1...global).filter { global % $0 == 0 } }
print(computed)
