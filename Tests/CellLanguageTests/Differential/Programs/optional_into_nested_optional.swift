let o: Int? = nil
let z: Int?? = o
print(z as Any)
struct B { var i: Int? }
let b: B? = B(i: nil)
let y: Int?? = b?.i
print(y as Any)
func f(_ x: Int??) { print(x as Any) }
f(b?.i); f(o)
