extension Drawing {
    /// The drawing as the simplified format keeps it: moved to the origin, scaled so that its longer side is 255,
    /// resampled at every unit, reduced by Ramer, Douglas and Peucker with a tolerance of 2, and rounded to whole units.
    ///
    /// Times are dropped, as they are there.
    public func simplified() -> Drawing {
        guard let (low, high) = bounds else { return self }
        let extent = max(high.x - low.x, high.y - low.y)
        let scale = extent > 0 ? 255 / extent : 1
        var result = self
        result.strokes = strokes.filter { !$0.points.isEmpty }.map { stroke in
            let fitted = stroke.points.map { Point(($0.x - low.x) * scale, ($0.y - low.y) * scale) }
            let reduced = Polyline.reduced(Polyline.resampled(fitted, spacing: 1), tolerance: 2)
            return Stroke(reduced.map { Point($0.x.rounded(), $0.y.rounded()) })
        }
        return result
    }
}

/// Operations on lines through points.
package enum Polyline {
    /// Points every `spacing` units along the line, its two ends included.
    package static func resampled(_ points: [Drawing.Point], spacing: Double) -> [Drawing.Point] {
        guard points.count > 1, let first = points.first, let last = points.last else { return points }
        var result = [first]
        var travelled = 0.0
        for (from, to) in zip(points, points.dropFirst()) {
            let length = from.distance(to: to)
            guard length > 0 else { continue }
            var next = spacing - travelled
            while next <= length {
                let part = next / length
                result.append(Drawing.Point(from.x + (to.x - from.x) * part, from.y + (to.y - from.y) * part))
                next += spacing
            }
            travelled = length - (next - spacing)
        }
        if let end = result.last, end.distance(to: last) > 1e-9 || result.count == 1 { result.append(last) }
        return result
    }

    /// The fewest of the points that stay within `tolerance` of the line (Ramer, Douglas, Peucker).
    package static func reduced(_ points: [Drawing.Point], tolerance: Double) -> [Drawing.Point] {
        guard points.count > 2 else { return points }
        var kept = [Bool](repeating: false, count: points.count)
        kept[0] = true
        kept[points.count - 1] = true
        var open = [(0, points.count - 1)]
        while let (start, end) = open.popLast() {
            var (farthest, distance) = (start, 0.0)
            for index in start + 1..<max(start + 1, end) {
                let apart = self.distance(of: points[index], from: points[start], to: points[end])
                if apart > distance { (farthest, distance) = (index, apart) }
            }
            guard distance > tolerance else { continue }
            kept[farthest] = true
            open.append((start, farthest))
            open.append((farthest, end))
        }
        return zip(points, kept).filter(\.1).map(\.0)
    }

    /// The distance of a point from the line through two others; from the first where they coincide.
    private static func distance(
        of point: Drawing.Point, from start: Drawing.Point, to end: Drawing.Point
    ) -> Double {
        let (dx, dy) = (end.x - start.x, end.y - start.y)
        let length = start.distance(to: end)
        guard length > 0 else { return start.distance(to: point) }
        return abs(dy * (point.x - start.x) - dx * (point.y - start.y)) / length
    }
}
