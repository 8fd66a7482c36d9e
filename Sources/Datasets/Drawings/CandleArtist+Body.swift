extension Pen {
    /// Half the body's width at `y` units below the rim.
    private func half(_ plan: CandlePlan, _ y: Double) -> Double {
        plan.width / 2 * (1 + plan.taper * (2 * y / plan.height - 1))
    }

    mutating func drawBody(_ plan: CandlePlan) {
        let (top, foot) = (half(plan, 0), half(plan, plan.height))
        let corners = [
            Point(-top, 0), Point(-foot, plan.height), Point(foot, plan.height), Point(top, 0),
        ]
        switch plan.body {
        case .box: drawBox(corners)
        case .arch: edges(random.chance(0.5) ? [1, 0, 3, 2].map { corners[$0] } : [2, 3, 0, 1].map { corners[$0] })
        case .strips: drawStrips(corners)
        case .rounded: drawRounded(plan, top, foot)
        case .cylinder: drawCylinder(plan, top, foot)
        case .flared: drawFlared(plan, top)
        case .melted: drawMelted(plan, top, foot)
        case .lines:
            edges([corners[0], corners[1]])
            edges([corners[3], corners[2]])
            if random.chance(0.5) { edges([corners[0], corners[3]]) }
        }
    }

    /// All four edges in one go, from any corner, either way round; now and then the last one is left out.
    private mutating func drawBox(_ corners: [Point]) {
        let first = random.pick([(6, 0), (2, 3), (1, 1), (1, 2)], or: 0)
        let step = random.chance(0.7) ? 1 : 3
        let count = random.chance(0.92) ? 4 : 3
        edges((0...count).map { corners[(first + $0 * step) % 4] })
    }

    /// Sides, bottom and rim as strokes of their own, two of them perhaps joined.
    private mutating func drawStrips(_ corners: [Point]) {
        if random.chance(0.4) {
            edges([corners[0], corners[1], corners[2]])
            edges([corners[3], corners[2]])
        } else {
            edges([corners[0], corners[1]])
            edges([corners[3], corners[2]])
            edges([corners[1], corners[2]])
        }
        edges([corners[0], corners[3]])
    }

    /// A rim that bulges, drawn with the sides.
    private mutating func drawRounded(_ plan: CandlePlan, _ top: Double, _ foot: Double) {
        let bulge = min(plan.width * random.uniform(0.2...0.5), plan.height * 0.3)
        let rim = Self.arc(at: Point(0, bulge), width: 2 * top, height: 2 * bulge, start: 0.5, turns: 0.5)
        var outline = [missed(Point(-foot, plan.height))] + rim + [missed(Point(foot, plan.height))]
        if random.chance(0.75) { outline.append(missed(Point(-foot, plan.height))) }
        stroke(outline)
    }

    /// A pillar seen a little from above: an ellipse, two sides and the front of the lower ellipse.
    private mutating func drawCylinder(_ plan: CandlePlan, _ top: Double, _ foot: Double) {
        ellipse(
            at: Point(0, 0), width: 2 * top, height: plan.depth, start: random.uniform(0.4...0.6),
            turns: random.uniform(0.96...1.08))
        let base = random.chance(0.6) ? plan.depth : plan.depth * 0.15
        let front = Self.arc(at: Point(0, plan.height), width: 2 * foot, height: base, start: 0.5, turns: -0.5)
        if random.chance(0.6) {
            stroke([Point(-top, 0)] + front + [Point(top, 0)])
        } else {
            edges([Point(-top, 0), Point(-foot, plan.height)])
            edges([Point(top, 0), Point(foot, plan.height)])
            stroke(front)
        }
    }

    /// Sides that run out into a foot.
    private mutating func drawFlared(_ plan: CandlePlan, _ top: Double) {
        let spread = plan.width * random.uniform(0.2...0.7)
        let bend = plan.height * random.uniform(0.7...0.9)
        func side(_ sign: Double) -> [Point] {
            [
                Point(sign * top, 0), Point(sign * top * 1.03, bend * 0.6), Point(sign * (top + spread * 0.2), bend),
                Point(sign * (top + spread), plan.height),
            ]
        }
        if random.chance(0.6) {
            curve(side(-1))
            curve(side(1))
            edges([Point(-top, 0), Point(top, 0)])
        } else {
            stroke(Self.smooth(side(-1).reversed()) + Self.smooth(side(1)))
        }
        if random.chance(0.6) { edges([Point(-top - spread, plan.height), Point(top + spread, plan.height)]) }
    }

    /// A rim that has sunk in the middle.
    private mutating func drawMelted(_ plan: CandlePlan, _ top: Double, _ foot: Double) {
        let dip = min(plan.width * random.uniform(0.12...0.35), 90)
        let left = random.uniform(-0.5...0.6) * dip
        let right = random.uniform(-0.5...0.6) * dip
        let rim = Self.smooth([
            Point(-top, -left), Point(-top * 0.4, dip * 0.7), Point(top * 0.3, dip * 0.6), Point(top, -right),
        ])
        let start = missed(Point(-foot, plan.height))
        stroke([start] + rim + [missed(Point(foot, plan.height)), start])
    }

    mutating func drawWax(_ plan: CandlePlan) {
        guard plan.hasWax else { return }
        let half = self.half(plan, 0)
        let count = 2 + random.index(below: 3)
        let rim = plan.body == .cylinder ? plan.depth / 2 : 0
        var points = [Point(-half, rim * 0.4)]
        for drip in 0..<count {
            let x = -half + 2 * half * (Double(drip) + 0.5) / Double(count)
            let gap = half / Double(count)
            let length = random.uniform(0.08...0.3) * plan.height
            points += [
                Point(x - gap * 0.4, rim + length * 0.6), Point(x, rim + length),
                Point(x + gap * 0.4, rim + length * 0.6), Point(x + gap, rim + length * 0.15),
            ]
        }
        curve(points)
    }
}
