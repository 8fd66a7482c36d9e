import Foundation
let d = 2.5
let c = d > 1
let a: Any = c ? 0 : d
let a2: Any = !c ? 0 : d
print(a, a2, c ? 0 : d, !c ? d : 0)
let x: [Any] = [c ? 0 : d, c ? d : 0]
print(x)
let o: Any? = c ? 0 : d
print(o as Any)
func f(_ x: Any) { print(x) }

f(c ? 0 : d); 
func h<T>(_ x: T) { print(x, T.self) }
h(c ? 0 : d)
print([0, d], [d, 0] as [Any])
let m = ["a": c ? 0 : d]
print(m)
let y = d > 3 ? d : d < 1 ? 0 : 1
print(y)
f(d > 3 ? d : d < 1 ? 0 : 1)
f((c ? 0 : d))
f(c ? 0 : nil as Double?)
f([c ? 0 : d])
