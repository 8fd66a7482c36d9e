enum E { case a, b }
let e = E.a
switch e {
}
print("x")
