struct T { let a: Double; let b: Int
  init?(_ a: Double, _ b: Int) { guard a > 0, b > 0 else { return nil }
    self.a = a; self.b = b } }
print(T(1, 2) as Any, T(0, 1) as Any)
if let t = T(3, 4) { print(t) }
struct D { var y: Int
 init?(_ s: String) { guard let n = Int(s) else { return nil }; y = n } }
print(D("3")?.y ?? 0)
struct E { let a, b: Int
  init?(_ a: Int, _ b: Int) { guard a > 0 else { return nil }
   (self.a, self.b) = (a, b) } }
print(E(1, 2)?.b ?? -1)
