outer: for i in 1...3 { inner: for j in 1...3 { if j == 2 { continue outer }; if i == 3 { break outer }; print(i, j); if i == 9 { break inner } } }
scan: do { if Bool(true) { break scan }; print("never") }
loop: while true { switch 3 { case 1...5: break loop; default: break } }
var n = 3
repeat { n -= 1; if n == 1 { continue }; print(n) } while n > 0
gate: if n == 0 { if n < 1 { break gate }; print("no") }
print("done")
