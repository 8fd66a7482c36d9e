struct Colour: Equatable {
    var r, g, b: Int
    static let black = Colour(r: 0, g: 0, b: 0)
    static var white: Colour { .init(r: 255, g: 255, b: 255) }
    static func grey(_ level: Int) -> Self { .init(r: level, g: level, b: level) }
    func lighter(by n: Int) -> Colour { .init(r: r + n, g: g + n, b: b + n) }
}
let palette: [Colour] = [.black, .white, .grey(7), .grey(1).lighter(by: 2)]
print(palette.map { $0.r }, palette[0] == .black, palette.contains(.white), palette.firstIndex(of: .grey(3)) ?? -1)
