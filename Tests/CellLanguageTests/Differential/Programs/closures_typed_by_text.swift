let f = { $0 + 1 }
print(f(2))
let compose = { (f: @escaping (Int) -> Int, g: @escaping (Int) -> Int) in { g(f($0)) } }
print(compose({ $0 + 1 }, { $0 * 2 })(3))
let add = { (a: Int) in { (b: Int) in a + b } }
print(add(2)(3))
let add2 = { (a: Int) in { a + $0 } }
print(add2(2)(3))
func curry(_ k: Int) -> (Int) -> Int { { $0 * k } }
print(curry(3)(4))
let mul: (Int) -> (Int) -> Int = { a in { b in a * b } }
print(mul(3)(5))
let g = { (n: Int) in return { (m: Int) in return n * m } }
print(g(4)(5))
let h = { (n: Int) in
  let k = n * 2
  return { $0 + k }
}
print(h(4)(5))
