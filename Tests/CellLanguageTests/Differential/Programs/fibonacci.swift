func fib(_ n: Int) -> Int { n < 2 ? n : fib(n - 1) + fib(n - 2) }
for n in 0...15 { print(fib(n), terminator: n == 15 ? "\n" : " ") }
var a = 0
var b = 1
while a < 1000 {
    print(a, terminator: ",")
    (a, b) = (b, a + b)
}
print()
