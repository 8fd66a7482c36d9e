let x = 1
func f(_ x: Int) -> Int {
    let x = x + 1
    if x > 2 {
        let x = x * 10
        return x
    }
    return x
}
print(f(1), f(2), x)
for x in 0..<2 {
    let x = "\(x)!"
    print(x)
}
if let x = Optional(5), x > 3 { let x = -x; print(x) }
do { let x = "inner"; print(x) }
print(x)
