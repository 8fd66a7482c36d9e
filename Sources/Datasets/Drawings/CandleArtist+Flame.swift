extension Pen {
    /// Where the wick leaves the wax.
    private func wickFoot(_ plan: CandlePlan) -> Double {
        plan.body == .melted ? min(plan.width * 0.15, 30) : plan.body == .cylinder ? plan.depth * 0.1 : 0
    }

    mutating func drawWick(_ plan: CandlePlan) {
        guard plan.wick > 0 else { return }
        let foot = wickFoot(plan)
        let lean = random.normal() * plan.wick * 0.18
        if random.chance(0.15) {
            curve([
                Point(0, foot), Point(plan.wick * 0.2, -plan.wick * 0.35), Point(-plan.wick * 0.15, -plan.wick * 0.7),
                Point(lean, -plan.wick),
            ])
        } else {
            edges([Point(random.normal() * plan.width * 0.04, foot), Point(lean, -plan.wick)])
        }
    }

    mutating func drawFlame(_ plan: CandlePlan) {
        // A flame sits on the wick's end, swallows part of it, or floats a little above.
        let rise = random.uniform(-0.35...0.12) * plan.wick + (random.chance(0.12) ? random.uniform(15...45) : 0)
        let base = Point(random.normal() * plan.flameWidth * 0.1, -plan.wick - rise)
        let (width, height) = (plan.flameWidth, plan.flameHeight)
        switch plan.flame {
        case .drop: drawDrop(base, width, height, lean: random.normal() * 0.2)
        case .ring:
            let side = height * 0.75
            ellipse(
                at: Point(base.x, base.y - side / 2), width: side * random.uniform(0.7...1.1), height: side,
                start: random.uniform(0.15...0.35), turns: random.uniform(0.9...1.1))
        case .leaf: drawLeaf(base, width, height)
        case .loop: drawLoop(base, width, height)
        case .double:
            drawDrop(base, width, height, lean: random.normal() * 0.12)
            drawDrop(
                Point(base.x, base.y - height * 0.06), width * 0.45, height * random.uniform(0.45...0.65), lean: 0)
        case .scribble: drawScribble(base, width, height)
        case .wisp:
            curve([
                base, Point(base.x + width * 0.25, base.y - height * 0.3),
                Point(base.x - width * 0.2, base.y - height * 0.6), Point(base.x + width * 0.1, base.y - height),
            ])
        case .filled:
            drawDrop(base, width, height, lean: random.normal() * 0.15)
            drawScribble(Point(base.x, base.y - height * 0.1), width * 0.5, height * 0.6)
        }
        if plan.hasRays { drawRays(Point(base.x, base.y - height / 2), max(width, height) * 0.62) }
    }

    /// A drop: round below, pointed above, the point leaning to one side.
    private mutating func drawDrop(_ base: Point, _ width: Double, _ height: Double, lean: Double) {
        let tip = Point(base.x + lean * width, base.y - height)
        let belly = random.uniform(0.25...0.42)
        let left = [
            tip, Point(base.x - width * 0.28 + lean * width * 0.5, base.y - height * (belly + 0.32)),
            Point(base.x - width / 2, base.y - height * belly), Point(base.x - width * 0.3, base.y - height * 0.06),
            base,
        ]
        let right = left.dropLast().reversed().map { point in
            Point(2 * base.x - point.x + (point == tip ? 2 * (tip.x - base.x) : lean * width), point.y)
        }
        let sides = [Self.smooth(left), Self.smooth([base] + right)]
        switch random.index(below: 5) {
        case 0: stroke(sides[1] + sides[0])
        case 1: stroke((sides[0] + sides[1]).reversed())
        case 2:
            stroke(sides[0])
            stroke(sides[1].reversed())
        default: stroke(sides[0] + sides[1])
        }
    }

    /// A leaf: pointed at both ends, its sides straight or round.
    private mutating func drawLeaf(_ base: Point, _ width: Double, _ height: Double) {
        let middle = random.uniform(0.35...0.55)
        let corners = [
            base, Point(base.x - width / 2, base.y - height * middle),
            Point(base.x + random.normal() * width * 0.12, base.y - height),
            Point(base.x + width / 2, base.y - height * middle), base,
        ]
        if random.chance(0.35) {
            edges(corners)
        } else {
            stroke(Self.smooth(Array(corners[...2])) + Self.smooth(Array(corners[2...])))
        }
    }

    /// A loop that begins and ends at the wick, its ends apart or crossing.
    private mutating func drawLoop(_ base: Point, _ width: Double, _ height: Double) {
        let gap = random.uniform(-0.1...0.3) * width
        curve([
            Point(base.x - gap, base.y), Point(base.x - width * 0.45, base.y - height * 0.4),
            Point(base.x - width * 0.3, base.y - height * 0.85), Point(base.x, base.y - height),
            Point(base.x + width * 0.35, base.y - height * 0.8), Point(base.x + width * 0.45, base.y - height * 0.4),
            Point(base.x + gap, base.y),
        ])
    }

    /// Up and down within the flame, as if to colour it.
    private mutating func drawScribble(_ base: Point, _ width: Double, _ height: Double) {
        let turns = 4 + random.index(below: 4)
        edges(
            (0...turns).map { turn in
                let part = Double(turn) / Double(turns)
                let up = turn.isMultiple(of: 2) ? random.uniform(0...0.3) : random.uniform(0.6...1)
                return Point(base.x + (part - 0.5) * width, base.y - height * up)
            })
    }

    private mutating func drawRays(_ center: Point, _ reach: Double) {
        let count = 4 + random.index(below: 4)
        for ray in 0..<count {
            let turn = 0.5 + 0.5 * (Double(ray) + 0.5) / Double(count)
            let inner = Self.arc(at: center, width: 2.3 * reach, height: 2.3 * reach, start: turn, turns: 0)
            let outer = Self.arc(at: center, width: 3.1 * reach, height: 3.1 * reach, start: turn, turns: 0)
            edges([inner[0], outer[0]])
        }
    }
}
