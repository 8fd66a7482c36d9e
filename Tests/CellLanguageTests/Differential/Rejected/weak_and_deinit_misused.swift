class A { weak var x: Int?
 weak var y: A
 unowned var z: A?
 weak var q = A()
}
struct P { weak var p: (any Equatable)? }
extension A { deinit {} }
class B { deinit { } 
 deinit { } }
weak var a = A()
unowned let b = A()
unowned let c: Int = 3
class C { deinit { throw E.x } }
enum E: Error { case x }
let d = A().deinit
class D { var v = 1 { didSet { print("set", v) } }; deinit { v = 3; f() }; func f() { v = 4 } 
 func g() { let c = { [weak self] in v += 1 } ; let d = { [weak self] in guard let self else { return }; v += 1; print(f()) }
  let e = { [weak self] in guard let me = self else { return }; v += 1 } 
  let h: () -> Void = { [unowned self] in v += 1 }
  let k: () -> Void = { v += 1 }
  let m = { [weak self] in if let self { v += 1 } } 
  let n = { [weak self] in self.v += 1 } 
  } }
