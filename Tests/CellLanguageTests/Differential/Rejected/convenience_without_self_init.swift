class Rect {
    var w: Int, h: Int
    init(w: Int, h: Int) { self.w = w; self.h = h }
    convenience init(side: Int) {
        w = side
        h = side
    }
}
print(Rect(side: 2).w)
