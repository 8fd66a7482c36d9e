// Closures that outlive loops, bindings, patterns and catch clauses.
enum Event { case move(Int, Int), say(String), stop }
enum Failure: Error { case code(Int), text(String) }

var later: [() -> String] = []
for (index, event) in [Event.move(1, 2), .say("hi"), .stop].enumerated() {
    switch event {
    case .move(let x, var y):
        y += 10
        later.append { y += 1; return "\(index): \(x),\(y)" }
    case .say(let text) where text.count > 1:
        later.append { "\(index): \(text)" }
    default:
        later.append { "\(index): \(event)" }
    }
}
for failure in [Failure.code(3), .text("bad")] {
    do { throw failure } catch Failure.code(let number) {
        later.append { "code \(number * 2)" }
    } catch {
        later.append { "other \(error)" }
    }
}
let optional: Int? = 7
if let optional { later.append { "optional \(optional + 1)" } }
if var value = optional {
    later.append { value *= 2; return "value \(value)" }
}
var index = 0
while index < 2 {
    let square = index * index
    later.append { "square \(square) of \(index)" }
    index += 1
}
func nested(_ base: Int) -> () -> () -> Int {
    var hits = base
    return {
        let local = hits * 10
        return {
            hits += 1
            return local + hits
        }
    }
}
let outer = nested(1)
let first = outer(), second = outer()
print(first(), first(), second(), outer()())
for action in later { print(action()) }
for action in later { print(action(), terminator: "; ") }
print()
func deferring() -> [String] {
    var log: [String] = []
    let note = { (text: String) in log.append(text) }
    do {
        defer { note("inner defer") }
        note("inner body")
    }
    defer { note("never seen") }
    note("end")
    return log
}
print(deferring())
