func bump(_ n: inout Int) { n += 1 }
var a = 1
let b = 2
bump(a)
bump(&b)
bump(&3)
