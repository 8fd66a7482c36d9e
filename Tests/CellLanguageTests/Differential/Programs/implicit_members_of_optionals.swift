struct D { let d: Int; init(_ a: Int, _ b: Int) { d = a }
  static func make(_ a: Int) -> D { D(a, a) }
  static func maybe(_ a: Int) -> D? { a > 1 ? D(a, a) : nil }
  static let zero = D(0, 0) }
func g(_ a: Int) -> D? { return .init(a, 3) }
func h(_ a: Int) -> D? { .make(a) }
func i(_ a: Int) -> D? { .zero }
func j(_ a: Int) -> D? { .maybe(a) }
func k(_ a: Int) -> D? { .some(.make(a)) }
let l: [D?] = [.zero, .none, .make(2), .init(D(1, 2)), .maybe(1)]
print(g(1) as Any, h(4) as Any, i(3) as Any, j(1) as Any, k(2) as Any, l)
