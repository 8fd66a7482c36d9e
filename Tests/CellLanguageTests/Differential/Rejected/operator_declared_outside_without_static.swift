struct Vec { var x: Int }
extension Vec {
    func + (a: Vec, b: Vec) -> Vec { Vec(x: a.x + b.x) }
}
print((Vec(x: 1) + Vec(x: 2)).x)
