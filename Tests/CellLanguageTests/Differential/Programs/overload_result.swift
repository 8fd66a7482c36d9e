func parse(_ s: String) -> Int { Int(s) ?? -1 }
func parse(_ s: String) -> Double { Double(s) ?? -1.5 }
func parse(_ s: String) -> [String] { s.split(separator: ".").map(String.init) }
func parse(_ s: String) -> Bool { !s.isEmpty }

let i: Int = parse("42")
let d: Double = parse("42.5")
let l: [String] = parse("a.b.c")
print(i, d, l)
if parse("") { print("yes") } else { print("no") }
let sum = parse("4") + 1 as Int
print(sum)
let half = parse("4.5") / 2 as Double
print(half)
print((parse("x.y") as [String]).count)
for piece in parse("k.l") as [String] { print(piece, terminator: ";") }
print()

func takesDouble(_ x: Double) -> String { "D\(x)" }
func takesInt(_ x: Int) -> String { "I\(x)" }
print(takesDouble(parse("7")), takesInt(parse("7")))

struct Conf {
    private let raw: [String: String]
    init(_ raw: [String: String]) { self.raw = raw }
    subscript(key: String) -> String? { raw[key] }
    subscript(key: String) -> Int? { raw[key].flatMap { Int($0) } }
    subscript(key: String, default d: Int) -> Int { self[key] ?? d }
    subscript(key: String, default d: String) -> String { self[key] ?? d }
    func get<T: LosslessStringConvertible>(_ key: String) -> T? { raw[key].flatMap(T.init) }
    func get<T: LosslessStringConvertible>(_ key: String, or d: T) -> T { get(key) ?? d }
}
let conf = Conf(["port": "80", "host": "lo", "rate": "0.5", "on": "true"])
let port: Int? = conf["port"]
let portS: String? = conf["port"]
print(port as Any, portS as Any)
print(conf["none", default: 9], conf["none", default: "z"])
let rate = conf.get("rate", or: 1.0)
let on = conf.get("on", or: false)
let p2 = conf.get("port", or: 1)
let missing: Float? = conf.get("zip")
print(rate, on, p2, missing as Any)
print(type(of: rate), type(of: on), type(of: p2), type(of: missing))
let table: [Int] = ["1", "2", "x"].map(parse)
let table2: [Double] = ["1", "2", "x"].map { parse($0) }
print(table, table2)
