// Values that can be called, stored in other values and called through them.
class Filter {
    let name: String
    init(_ name: String) { self.name = name }
    func callAsFunction(_ signal: [Double]) -> [Double] { signal }
    func callAsFunction(_ signal: [Double], times: Int) -> [Double] {
        (0..<times).reduce(signal) { result, _ in self(result) }
    }
}

final class Average: Filter {
    let width: Int
    init(width: Int) {
        self.width = width
        super.init("average of \(width)")
    }
    override func callAsFunction(_ signal: [Double]) -> [Double] {
        signal.indices.map { index in
            let part = signal[max(0, index - width + 1)...index]
            return part.reduce(0, +) / Double(part.count)
        }
    }
}

struct Gain {
    var factor: Double
    func callAsFunction(_ signal: [Double]) -> [Double] { signal.map { $0 * factor } }
}

struct Channel {
    var input: Filter
    var gain: Gain
    func callAsFunction(_ signal: [Double]) -> [Double] { gain(input(signal)) }
}

struct Desk {
    var left: Channel
    var right: Channel
    func callAsFunction(_ signal: [Double]) -> ([Double], [Double]) { (left(signal), right(signal)) }
}

let signal = [1.0, 5, 3, 9, 2]
var desk = Desk(
    left: Channel(input: Average(width: 2), gain: Gain(factor: 2)),
    right: Channel(input: Filter("plain"), gain: Gain(factor: 0.5)))
print(desk.left.input(signal))
print(desk.left.input(signal, times: 2))
print(desk.left(signal), desk.right.gain(signal))
print(desk(signal).1)
desk.right.input = desk.left.input
desk.right.gain.factor = 10
print(desk.right(signal), desk.right.input.name)
let chain: [Filter] = [desk.left.input, Filter("none")]
print(chain[0](signal).count, chain.map { $0(signal)[1] }, desk.left.input.callAsFunction(signal)[4])
