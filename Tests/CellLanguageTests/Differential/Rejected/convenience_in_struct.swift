struct Size {
    var w: Int, h: Int
    init(w: Int, h: Int) { self.w = w; self.h = h }
    convenience init(side: Int) { self.init(w: side, h: side) }
}

print(Size(side: 2).h)
