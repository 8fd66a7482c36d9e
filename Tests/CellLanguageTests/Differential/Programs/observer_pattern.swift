// Observers that come and go while they are told.
final class Subject<Value> {
    typealias Observer = (_ old: Value, _ new: Value) -> Void
    private var observers: [Int: Observer] = [:]
    private var nextToken = 0
    var value: Value {
        didSet { for token in observers.keys.sorted() { observers[token]?(oldValue, value) } }
    }
    init(_ value: Value) { self.value = value }
    func observe(_ observer: @escaping Observer) -> Int {
        nextToken += 1
        observers[nextToken] = observer
        return nextToken
    }
    func remove(_ token: Int) { observers[token] = nil }
    var count: Int { observers.count }
}
let temperature = Subject(20.0)
var log: [String] = []
var highest = temperature.value
let first = temperature.observe { old, new in log.append("\(old) -> \(new)") }
let second = temperature.observe { _, new in highest = max(highest, new) }
var once = 0
once = temperature.observe { _, new in
    log.append("once \(new)")
    temperature.remove(once)
}
temperature.value = 25
temperature.value += 2.5
temperature.remove(first)
temperature.value = 19
print(log, highest, temperature.count)
let names = Subject(["a"])
_ = names.observe { log.append("\($0.count) to \($1.count)") }
names.value.append("b")
names.value[0] = "z"
names.value += ["c", "d"]
print(log.suffix(3), names.value)
