import Foundation

/// A hand that draws shapes not quite as they were meant: lines bow and tremble, corners round, ends miss.
struct Pen {
    typealias Point = Drawing.Point

    var random: SeededGenerator
    private(set) var strokes: [[Point]] = []
    /// How far a line strays, in canvas units; one value for the whole drawing, as one hand has one steadiness.
    let tremor: Double
    /// How far the ends of a line miss what they aim at.
    let sloppiness: Double

    init(random: SeededGenerator) {
        var random = random
        tremor = 4 + 16 * random.uniform() * random.uniform()
        sloppiness = 10 + 70 * random.uniform() * random.uniform()
        self.random = random
    }

    /// A stroke along straight edges.
    mutating func edges(_ corners: [Point]) { stroke(corners.map { missed($0) }) }

    /// A stroke along a smooth curve through the points.
    mutating func curve(_ points: [Point]) { stroke(Self.smooth(points)) }

    /// A stroke around an ellipse, from `start` (in turns, 0 is the right end, clockwise) over `turns`.
    mutating func ellipse(at center: Point, width: Double, height: Double, start: Double = 0, turns: Double = 1) {
        stroke(Self.arc(at: center, width: width, height: height, start: start, turns: turns))
    }

    /// A stroke along the points as they are, only trembling.
    mutating func stroke(_ points: [Point]) {
        let even = Polyline.resampled(points, spacing: 8)
        guard even.count > 1 else { return }
        let length = Double(even.count) * 8
        let slow = (0..<2).map { _ in Wave(&random, length: length / random.uniform(0.8...1.8), height: tremor) }
        let fast = (0..<2).map { _ in Wave(&random, length: random.uniform(60...140), height: tremor * 0.3) }
        let shift = Point(random.normal() * tremor * 0.3, random.normal() * tremor * 0.3)
        strokes.append(
            even.enumerated().map { index, point in
                let way = Double(index) * 8
                return Point(
                    point.x + shift.x + slow[0].at(way) + fast[0].at(way),
                    point.y + shift.y + slow[1].at(way) + fast[1].at(way))
            })
    }

    /// Turns everything drawn so far around `center` by `angle` (radians, clockwise) and leans it by `shear`.
    mutating func turn(around center: Point, by angle: Double, shear: Double) {
        let (sine, cosine) = (sin(angle), cos(angle))
        strokes = strokes.map { stroke in
            stroke.map { point in
                let (dx, dy) = (point.x - center.x + shear * (point.y - center.y), point.y - center.y)
                return Point(center.x + cosine * dx - sine * dy, center.y + sine * dx + cosine * dy)
            }
        }
    }

    /// A point beside the one aimed at.
    mutating func missed(_ point: Point) -> Point {
        Point(point.x + random.normal() * sloppiness * 0.4, point.y + random.normal() * sloppiness * 0.4)
    }

    /// Points along an elliptic arc.
    static func arc(
        at center: Point, width: Double, height: Double, start: Double, turns: Double
    ) -> [Point] {
        let steps = max(6, Int(abs(turns) * 28))
        return (0...steps).map { step in
            let angle = 2 * Double.pi * (start + turns * Double(step) / Double(steps))
            return Point(center.x + cos(angle) * width / 2, center.y + sin(angle) * height / 2)
        }
    }

    /// Points along a Catmull–Rom curve.
    static func smooth(_ points: [Point]) -> [Point] {
        guard points.count > 2, let first = points.first, let last = points.last else { return points }
        let around = [first] + points + [last]
        var result: [Point] = []
        for index in 1..<around.count - 2 {
            let (a, b, c, d) = (around[index - 1], around[index], around[index + 1], around[index + 2])
            for step in 0..<10 {
                let t = Double(step) / 10
                func blend(_ a: Double, _ b: Double, _ c: Double, _ d: Double) -> Double {
                    0.5
                        * (2 * b + (c - a) * t + (2 * a - 5 * b + 4 * c - d) * t * t
                            + (3 * b - a - 3 * c + d) * t * t * t)
                }
                result.append(Point(blend(a.x, b.x, c.x, d.x), blend(a.y, b.y, c.y, d.y)))
            }
        }
        return result + [last]
    }

    /// One regular part of a hand's straying.
    private struct Wave {
        let length: Double
        let height: Double
        let phase: Double

        init(_ random: inout SeededGenerator, length: Double, height: Double) {
            self.length = max(length, 20)
            self.height = height * random.uniform(0.4...1)
            phase = random.uniform() * 2 * Double.pi
        }

        func at(_ way: Double) -> Double { height * sin(2 * Double.pi * way / length + phase) }
    }
}
