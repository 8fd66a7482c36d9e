struct Rect {
    var width: Int
    var height: Int
    init(width: Int, height: Int) {
        self.width = width
        height = height
    }
}

print(Rect(width: 1, height: 2).height)
