struct Temperature {
    var celsius: Double {
        didSet { print("from", oldValue, "to", celsius) }
    }
    var fahrenheit: Double {
        get { celsius * 9 / 5 + 32 }
        set { celsius = (newValue - 32) * 5 / 9 }
    }
    static let boiling = Temperature(celsius: 100)
    subscript(scale: String) -> Double { scale == "C" ? celsius : fahrenheit }
}
var t = Temperature(celsius: 20)
t.fahrenheit = 212
print(t.celsius, t["F"], Temperature.boiling.celsius)
class Lazy {
    lazy var value: Int = { print("computed"); return 42 }()
}
let box = Lazy()
print("before")
print(box.value, box.value)
