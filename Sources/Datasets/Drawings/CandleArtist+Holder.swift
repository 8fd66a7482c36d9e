extension Pen {
    mutating func drawHolder(_ plan: CandlePlan) {
        let y = plan.bottom
        let reach = max(plan.width * random.uniform(1.5...2.2), 260)
        switch plan.holder {
        case .none: break
        case .dish: drawDish(y, reach)
        case .tray: drawTray(plan, y, reach)
        case .saucer:
            drawDish(y, reach)
            let size = random.uniform(80...140)
            ellipse(at: Point(reach / 2 + size * 0.4, y), width: size, height: size * 0.9, start: 0.5, turns: 1)
        case .stick: drawStick(plan, y)
        case .ground: edges([Point(-reach / 2, y), Point(reach / 2, y)])
        }
    }

    private mutating func drawDish(_ y: Double, _ reach: Double) {
        ellipse(
            at: Point(random.normal() * reach * 0.04, y + random.uniform(-10...25)), width: reach,
            height: reach * random.uniform(0.12...0.26), start: random.uniform(), turns: random.uniform(0.95...1.1))
    }

    /// A shallow bowl: a rim and a curve beneath.
    private mutating func drawTray(_ plan: CandlePlan, _ y: Double, _ reach: Double) {
        let depth = random.uniform(50...110)
        let bowl = [
            Point(-reach / 2, y - depth * 0.2), Point(-reach * 0.32, y + depth * 0.75),
            Point(reach * 0.32, y + depth * 0.75), Point(reach / 2, y - depth * 0.2),
        ]
        if random.chance(0.5) {
            edges(bowl + [bowl[0]])
        } else {
            curve([Point(-plan.width / 2, y)] + bowl + [Point(plan.width / 2, y)])
        }
    }

    /// A candlestick: a cup, a stem and a foot.
    private mutating func drawStick(_ plan: CandlePlan, _ y: Double) {
        let cup = plan.width * random.uniform(0.7...1)
        let stem = random.uniform(20...50)
        let length = random.uniform(100...260)
        let foot = max(plan.width * random.uniform(0.9...1.5), 160)
        edges([Point(-cup, y), Point(cup, y)])
        edges([Point(-cup, y), Point(-stem, y + 60), Point(-stem, y + length)])
        edges([Point(cup, y), Point(stem, y + 60), Point(stem, y + length)])
        edges([
            Point(-stem, y + length), Point(-foot, y + length + 60), Point(foot, y + length + 60),
            Point(stem, y + length),
        ])
    }
}
