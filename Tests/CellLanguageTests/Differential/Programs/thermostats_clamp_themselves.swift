class Thermostat {
    static let range = 10.0...30.0
    var target: Double {
        willSet { print("will set \(target) -> \(newValue)") }
        didSet {
            let clamped = min(max(target, Self.range.lowerBound), Self.range.upperBound)
            if clamped != target { print("clamping"); target = clamped }
        }
    }
    private var _unit = "C"
    var unit: String {
        get { _unit }
        set(u) { precondition(["C", "F"].contains(u)); _unit = u }
    }
    var display: String { unit == "C" ? "\(target)°C" : "\(target * 9 / 5 + 32)°F" }
    init(target: Double) { self.target = target }
    convenience init() { self.init(target: 20) }
    func adjust(by delta: Double...) -> Self { delta.forEach { target += $0 }; return self }
}
class SmartThermostat: Thermostat {
    var history: [Double] = []
    override var target: Double {
        didSet { history.append(target) }
    }
    override var display: String { "[smart] " + super.display }
    override func adjust(by delta: Double...) -> Self {
        print("adjusting \(delta)")
        for d in delta { target += d }
        return self
    }
}
let t = Thermostat()
t.target = 50
print(t.display)
t.unit = "F"
print(t.display, t.adjust(by: -5, -2.5).display)
let s = SmartThermostat(target: 21.5)
print(s.adjust(by: 1, 2).adjust(by: -30).history, s.display)
struct Clamp<T: Comparable> {
    private var stored: T; let limits: ClosedRange<T>
    var value: T { get { stored } set { stored = Swift.min(Swift.max(newValue, limits.lowerBound), limits.upperBound) } }
    init(_ v: T, _ limits: ClosedRange<T>) { self.limits = limits; stored = v; value = v }
}
var volume = Clamp(150, 0...100)
print(volume.value, volume)
volume.value -= 130
print(volume.value)
struct Sheet { var cells: [String: Int] = [:] { didSet { edits += 1 } }; private(set) var edits = 0 }
var sheet = Sheet()
sheet.cells["a"] = 1; sheet.cells["a"]? += 5; sheet.cells["b", default: 10] *= 2; sheet.cells["z"]? += 1
print(sheet.cells.sorted { $0.key < $1.key }, sheet.edits)
