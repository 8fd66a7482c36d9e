struct Box {
    let width: Int
    let height: Int
    let depth: Int
    init(width: Int, height: Int, depth: Int = 1) {
        self.width = width
        self.height = height
        self.depth = depth
    }
    var volume: Int { width * height * depth }
}

let shelf = [
    Box(width: 3, height: 4),
    Box(width: 2, height: 2, depth: 5),
    Box(height: 7, width: 1),
]
print(shelf.map { $0.volume }.reduce(0, +))
