var log: [String] = []
func note(_ s: String) -> Bool { log.append(s); return s.count % 2 == 0 }
let x = note("a") ? note("bb") : note("cc") ? note("d") : note("ee")
print(x, log)
log = []
let y = note("aa") && note("b") || note("cc") && !note("d")
print(y, log)
log = []
if note("aa"), note("bb"), note("c"), note("dd") { print("all") } else { print("not") }
print(log)
log = []
var i = 0
while note(String(repeating: "x", count: i * 2)) && i < 3 { i += 1 }
print(i, log.count)
func next() -> Int { i += 1; return i }
let trio = (next(), next(), next())
print(trio)
let arr = [next(), next() * 10, next() * 100]
print(arr)
let dif = next() - next() * next()
print(dif, i)
i = i + next()
print(i)
i += next()
print(i)
