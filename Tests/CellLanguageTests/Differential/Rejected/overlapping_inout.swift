func swapParts(_ a: inout Int, _ b: inout Int) {
    let t = a
    a = b
    b = t
}
var one = 1
swapParts(&one, &one)
print(one)
