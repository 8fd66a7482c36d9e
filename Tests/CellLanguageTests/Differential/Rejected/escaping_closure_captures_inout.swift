func makeIncrementer(_ total: inout Int) -> () -> Int {
    return {
        total += 1
        return total
    }
}
var n = 0
let inc = makeIncrementer(&n)
print(inc())
