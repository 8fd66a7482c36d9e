protocol Source { var next: Int { mutating get }; mutating func step() -> Int; subscript(i: Int) -> Int { mutating get set } }
struct S: Source { var n = 0; var next: Int { mutating get { n += 1; return n } }
  mutating func step() -> Int { n += 10; return n }
  subscript(i: Int) -> Int { mutating get { n += i; return n } set { n = newValue } } }
extension Source { var twice: Int { mutating get { next + next } } }
var s: any Source = S()
print(s.next, s.next)
print(s.step(), s.step())
print(s[1], s[1])
print(s.twice, s.next)
s[2] += 1
print(s[0])
var all: [any Source] = [S(), S()]
print(all[0].next, all[0].next, all[1].next, all[0].twice)
for i in all.indices { all[i][1] += 100 }
print(all[0].next, all[1].next)
class Box { var source: Source = S(); func go() -> Int { source.next + source.next } }
print(Box().go())
struct Wrap { var inner: any Source; mutating func go() -> [Int] { [inner.next, inner.next, inner[3]] } }
var w = Wrap(inner: S()); print(w.go(), w.inner.next)
var o: (any Source)? = S()
print(o!.next, o?.next ?? 0, o?.twice ?? 0)
