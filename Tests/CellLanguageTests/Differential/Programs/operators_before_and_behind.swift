prefix operator ++
postfix operator ++
prefix func ++ (n: inout Int) -> Int { n += 1; return n }
postfix func ++ (n: inout Int) -> Int { defer { n += 1 }; return n }
var k = 3
print(k++, k, ++k, k)
struct V { var a = 1; static prefix func ++ (v: inout V) { v.a += 1 }
 static postfix func ++ (v: inout V) { v.a += 10 } }
var v = V()
v++
++v
print(v)
