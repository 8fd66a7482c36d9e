extension Double { var km: Double { self * 1000 } }
let x = 5
print(5.kmm)
print(x.km)
print(5.count + 1)
let s = "\(5.kmm)"
print(5.description.kk)
print(5.foo(3))
