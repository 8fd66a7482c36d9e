// Parameters of initializers that closures and autoclosures read.
struct Percentage {
    let value: Int
    let label: () -> String
    init(_ value: Int, unit: String) {
        precondition(value <= 100, "too large: \(value)")
        self.value = value
        label = { "\(value)\(unit)" }
    }
}

class Gauge {
    let read: () -> Double
    var offset: Double
    init(scale: Double, offset: Double) {
        var calls = 0
        self.offset = offset
        read = {
            calls += 1
            return scale * Double(calls) + offset
        }
    }
    convenience init(scale: Double) {
        assert(scale > 0, "scale \(scale)")
        self.init(scale: scale, offset: scale / 2)
    }
}

enum Shape {
    case circle(Double), square(Double)
    init(named name: String, size: Double) {
        let make: (Bool) -> Shape = { $0 ? .circle(size) : .square(size) }
        self = make(name.hasPrefix("c"))
    }
}

struct Even {
    let half: Int
    init?(_ number: Int) {
        guard number % 2 == 0 else { return nil }
        let compute = { number / 2 }
        half = compute()
    }
}

struct Box {
    var steps: [() -> Int] = []
    init(counting start: inout Int, times: Int) {
        for index in 0..<times {
            start += 1
            let seen = start
            steps.append { index * 100 + seen }
        }
    }
}

let p = Percentage(50, unit: "%")
print(p.value, p.label())
let g = Gauge(scale: 1.5)
print(g.read(), g.read(), g.offset)
print(Shape(named: "circle", size: 2), Shape(named: "square", size: 3))
print(Even(8)?.half as Any, Even(7)?.half as Any)
var counter = 10
let box = Box(counting: &counter, times: 3)
print(counter, box.steps.map { $0() })
