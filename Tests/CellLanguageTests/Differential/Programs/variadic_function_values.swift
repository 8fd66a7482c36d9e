typealias Reducer = (Double...) -> Double
var handlers: [String: Reducer] = [:]
handlers["sum"] = { $0.reduce(0, +) }
handlers["max"] = { values in values.max() ?? -.infinity }
func mean(_ values: Double...) -> Double { values.isEmpty ? 0 : values.reduce(0, +) / Double(values.count) }
handlers["mean"] = mean
for name in handlers.keys.sorted() { print(name, handlers[name]!(1, 2, 3.5), handlers[name]!()) }
print(handlers["sum"]?(4) ?? 0, handlers["none"]?(1) as Any)
func join(_ separator: String, _ words: String...) -> String { words.joined(separator: separator) }
let glue: (String, String...) -> String = join
print(glue("-", "a", "b"), glue("+"), glue("*", "x"))
func apply(_ f: (Int...) -> Int) -> [Int] { [f(), f(1), f(1, 2, 3)] }
print(apply { $0.count }, apply { (numbers: Int...) in numbers.reduce(0, +) }, type(of: mean))
struct Plot { let draw: (String...) -> String; var layers: [(Int...) -> Int] = [] }
var plot = Plot { $0.joined(separator: "/") }
plot.layers.append { $0.reduce(1, *) }
print(plot.draw("a", "b", "c"), plot.layers[0](2, 3, 4))
