/// A colour of red, green and blue parts, each 0 to 1.
public struct Color: Sendable, Hashable {
    /// The red part.
    public var red: Double
    /// The green part.
    public var green: Double
    /// The blue part.
    public var blue: Double

    /// Creates a colour.
    public init(red: Double, green: Double, blue: Double) {
        self.red = red
        self.green = green
        self.blue = blue
    }

    /// A colour written as on web pages: `Color(0x3b6ea8)`.
    public init(_ hex: UInt32) {
        red = Double(hex >> 16 & 255) / 255
        green = Double(hex >> 8 & 255) / 255
        blue = Double(hex & 255) / 255
    }

    /// This colour with `part` of it left, the rest white.
    func paled(to part: Double) -> Color {
        Color(red: 1 - (1 - red) * part, green: 1 - (1 - green) * part, blue: 1 - (1 - blue) * part)
    }

    static let white = Color(0xffffff)
    static let text = Color(0x2b2f36)
    static let quietText = Color(0x6b7280)
    static let axis = Color(0xb4b9c1)
    static let grid = Color(0xe9ebee)

    /// Ten colours for classes, which most eyes tell apart, those too that don't see red and green (Paul Tol's "muted",
    /// and a dark grey).
    public static let classes = [
        Color(0x332288), Color(0xcc6677), Color(0x44aa99), Color(0xddcc77), Color(0x88ccee), Color(0x882255),
        Color(0x117733), Color(0xaa4499), Color(0x999933), Color(0x4d4d4d),
    ]

    /// Colours for the series of a chart, told apart by most eyes and on paper by their lightness.
    public static let palette = [
        Color(0x3b6ea8), Color(0xd9793a), Color(0x4f9a6b), Color(0xb0517a), Color(0x7d68b3), Color(0x2f9aa0),
        Color(0xb89327), Color(0x6f6257),
    ]
}
