protocol A: AnyObject { var m: Int { mutating get } }
class B { subscript(i: Int) -> Int { mutating get { i } } }
protocol D { mutating func x() }
protocol C: A {}
extension C { mutating func g() {} }
