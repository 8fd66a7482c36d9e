/// Draws candles as people do in twenty seconds: a body, mostly a wick, a flame, sometimes a dish and dripping wax.
///
/// Each candle depends on the seed and its number alone. The proportions and how often each way of drawing occurs
/// follow the real drawings, so that a network trained on these has the same to learn.
public struct CandleArtist: Sendable, Hashable {
    /// The seed that all candles come from.
    public var seed: Int

    /// Creates an artist.
    public init(seed: Int = 0) { self.seed = seed }

    /// The candle of the given number, in the simplified format's box of 256 units.
    public func candle(_ number: Int) -> Drawing {
        var pen = Pen(random: SeededGenerator(seed, number))
        let plan = CandlePlan(&pen.random)
        let parts =
            pen.random.chance(0.7) ? [Part.body, .holder, .wax, .wick, .flame] : [.flame, .wick, .body, .wax, .holder]
        for part in parts {
            switch part {
            case .body: pen.drawBody(plan)
            case .holder: pen.drawHolder(plan)
            case .wax: pen.drawWax(plan)
            case .wick: pen.drawWick(plan)
            case .flame: pen.drawFlame(plan)
            }
        }
        let steep = pen.random.chance(0.1) ? 0.18 : 0.045
        pen.turn(
            around: Drawing.Point(0, plan.bottom), by: pen.random.normal() * steep,
            shear: pen.random.normal() * 0.035)
        let drawn = Drawing(word: "candle", strokes: pen.strokes.map { Drawing.Stroke($0) })
        return drawn.simplified()
    }

    /// The first `count` candles, drawn on all cores.
    public func candles(_ count: Int) -> [Drawing] { candles(0..<count) }

    /// The candles of the given numbers, drawn on all cores.
    public func candles(_ numbers: Range<Int>) -> [Drawing] {
        Parallel.map(numbers) { candle($0) }
    }

    private enum Part { case body, holder, wax, wick, flame }
}

/// What a candle will look like before the hand gets to it. Units are those of a canvas on which a candle is about
/// 1000 high; x is 0 on the candle's axis, y grows downwards and is 0 at the rim.
struct CandlePlan {
    enum Body { case box, arch, strips, rounded, cylinder, flared, melted, lines }
    enum Flame { case drop, ring, leaf, loop, double, scribble, wisp, filled }
    enum Holder { case none, dish, tray, saucer, stick, ground }

    let body: Body
    let flame: Flame
    let holder: Holder
    let width: Double
    let height: Double
    let taper: Double
    let wick: Double
    let flameWidth: Double
    let flameHeight: Double
    let hasWax: Bool
    let hasRays: Bool
    /// The height of the ellipse that shows a cylinder from above.
    let depth: Double

    /// The y coordinate that the body stands on.
    var bottom: Double { height }

    init(_ random: inout SeededGenerator) {
        body = random.pick(
            [
                (30, .box), (16, .arch), (10, .strips), (10, .rounded), (11, .cylinder), (6, .flared), (9, .melted),
                (8, .lines),
            ], or: .box)
        flame = random.pick(
            [
                (34, .drop), (15, .ring), (16, .leaf), (11, .loop), (8, .double), (5, .scribble), (4, .wisp),
                (7, .filled),
            ], or: .drop)
        holder = random.pick(
            [(76, .none), (9, .dish), (5, .tray), (4, .saucer), (2, .stick), (4, .ground)], or: .none)
        let sizes: [(weight: Double, choice: ClosedRange<Double>)] = [
            (38, 100...180), (38, 180...300), (24, 300...560),
        ]
        let stout = body == .cylinder
        width = random.uniform(random.pick(stout ? Array(sizes.dropFirst()) : sizes, or: 150...200))
        height = width > 340 ? random.uniform(300...620) : random.uniform(430...880)
        taper = random.normal() * 0.05 + (random.chance(0.15) ? 0.12 : 0)
        wick = random.chance(0.16) ? 0 : random.uniform(30...130)
        flameHeight = random.uniform(130...320) * (width > 250 ? 1.15 : 1)
        flameWidth = flameHeight * random.uniform(0.42...0.9)
        hasWax = random.chance(body == .melted || body == .cylinder ? 0.25 : 0.1)
        hasRays = random.chance(0.02)
        depth = width * random.uniform(0.18...0.42)
    }
}
