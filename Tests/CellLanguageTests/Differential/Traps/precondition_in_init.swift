struct Fraction {
    let top: Int, bottom: Int
    init(_ top: Int, _ bottom: Int) {
        precondition(bottom != 0, "a fraction needs a bottom")
        self.top = top
        self.bottom = bottom
    }
}
print(Fraction(1, 2))
print(Fraction(1, 0))
