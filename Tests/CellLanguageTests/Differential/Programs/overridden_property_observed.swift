class A { var limit = 3 { didSet { print(oldValue, limit) } } }
class B: A { override var limit: Int { get { super.limit * 10 } set { super.limit = newValue / 10 } } }
let b = B(); b.limit = 55
print(b.limit)
