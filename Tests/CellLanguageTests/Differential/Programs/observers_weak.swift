protocol WeatherObserver: AnyObject {
    var priority: Int { get }
    func station(_ station: WeatherStation, didChange from: Double, to: Double)
}
extension WeatherObserver { var priority: Int { 0 } }

struct Weak<T> {
    private weak var object: AnyObject?
    var value: T? { object as? T }
    init(_ value: T) { object = value as AnyObject }
}

final class WeatherStation {
    let name: String
    private var observers: [Weak<any WeatherObserver>] = []
    var temperature: Double = 20 {
        willSet { if newValue == temperature { print("  (\(name): no change)") } }
        didSet {
            guard temperature != oldValue else { return }
            if temperature > 60 { temperature = 60 }
            observers.removeAll { $0.value == nil }
            observers.compactMap(\.value).sorted { $0.priority > $1.priority }
                .forEach { $0.station(self, didChange: oldValue, to: temperature) }
        }
    }
    lazy var report: String = {
        print("  computing report")
        return "\(name): \(temperature)°"
    }()
    init(name: String) { self.name = name }
    static func += (s: WeatherStation, o: some WeatherObserver) { s.observers.append(Weak(o)) }
    var observerCount: Int { observers.lazy.filter { $0.value != nil }.count }
    deinit { print("station \(name) gone") }
}

class Display: WeatherObserver {
    let label: String
    init(_ label: String) { self.label = label }
    func render(_ t: Double) -> String { "\(t)C" }
    func station(_ s: WeatherStation, didChange from: Double, to: Double) {
        print("\(label)[\(s.name)]: \(render(from)) -> \(render(to))")
    }
    deinit { print("\(label) off") }
}
final class FahrenheitDisplay: Display {
    override func render(_ t: Double) -> String { "\(t * 9 / 5 + 32)F" }
    var priority: Int { 1 }
}
final class Alarm: WeatherObserver {
    var priority: Int { 10 }
    private(set) var rings = 0
    func station(_: WeatherStation, didChange from: Double, to: Double) {
        if to - from >= 10 { rings += 1; print("ALARM \(rings)") }
    }
}

var station: WeatherStation? = WeatherStation(name: "Oslo")
let alarm = Alarm(); var indoor: Display? = Display("hall")
do {
    let us = FahrenheitDisplay("us")
    station! += indoor!; station! += us; station! += alarm
    station?.temperature = 25
    print("watching:", station!.observerCount)
}
station?.temperature += 15
indoor = nil
for t in [99, 60] as [Double] { station?.temperature = t }
print(station?.report ?? "-", station?.report ?? "-", station!.observerCount)
station = nil
print("rings \(alarm.rings)", station?.report as Any)
