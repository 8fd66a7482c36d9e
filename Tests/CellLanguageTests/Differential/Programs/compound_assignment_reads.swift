var counter = 10
func bump() -> Int { counter += 5; return counter }
counter += bump()
print(counter)
counter = counter * bump()
print(counter)
var xs = [1, 2, 3]
func grow() -> Int { xs.append(xs.count + 1); return xs.count }
xs[0] = grow()
print(xs)
xs[1] = xs[0] + grow()
print(xs)
let total = xs.count + grow() + xs.count
print(total)
struct P { var v = 1 { didSet { print("set", oldValue, v) } } }
var p = P()
func change() -> Int { p.v = 100; return 1 }
p.v = p.v + change()
print(p.v)
let old = p.v, sum = old + change() + p.v
print(old, sum)
