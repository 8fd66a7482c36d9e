enum Event {
    case added(String, qty: Int = 1)
    case log(_ message: String = "none", level: Int = 0)
    case plain
    indirect case both(Event, Event = .plain)
}
let es: [Event] = [.added("tea"), .added("pot", qty: 2), .log(), .log("x"), .log(level: 3), .plain, .both(.plain), Event.both(.added("a"), .log())]
for e in es {
    switch e {
    case .added(let n, let q): print(n, q)
    case let .log(m, level): print(m, level)
    case .plain: print("plain")
    case .both(let a, let b): print(a, b)
    }
}
print(["a", "b"].map { Event.added($0) }, [("c", 4)].map(Event.added))
enum Box<T> { case full(T, times: Int = 2), empty }
let b: Box<String> = .full("q")
print(b, Box.full(3))
struct State<S, A> {
    let run: (S) -> (A, S)
    func bind<B>(_ f: @escaping (A) -> State<S, B>) -> State<S, B> { .init { s in let (a, s2) = self.run(s); return f(a).run(s2) } }
}
func push(_ x: Int) -> State<[Int], Void> { .init { ((), $0 + [x]) } }
print(push(3).bind { push(4) }.bind { push(5) }.run([]).1)
