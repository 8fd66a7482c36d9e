struct Stack { var items: [Int] = []; mutating func push(_ n: Int) { items.append(n) }; mutating func pop() -> Int? { items.popLast() } }
var s = Stack()
s.push(1); s.push(2)
var history: [Stack] = [s]
s.push(3)
history.append(s)
let closure = { history.last!.items.count }
_ = s.pop(); _ = s.pop()
history.append(s)
history[0].push(99)
print(history.map { $0.items }, s.items, closure())
enum Wrap { case one(Stack), two([Stack], String) }
var w = Wrap.two(history, "x")
history[1].items[0] = -1
if case .two(var hs, let n) = w { hs[1].push(5); print(hs[1].items, n) }
if case .two(let hs, _) = w { print(hs[1].items) }
w = .one(s)
s.push(7)
if case .one(let q) = w { print(q.items, s.items) }
let tuple = (s, history)
s.items.removeAll()
history.removeAll()
print(tuple.0.items, tuple.1.count, history.count)
