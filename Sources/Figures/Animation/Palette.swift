/// The colours of a GIF, at most 256: all greys where there is no colour, else colours chosen by median cut, a box of
/// colours being split where it is longest until there are enough.
struct Palette {
    /// The colours, 256 of them.
    let colors: [[UInt8]]
    /// The nearest entry for each colour of 5 bits a channel; empty for greys.
    private let nearest: [UInt8]

    private static let bits = 5
    private static let levels = 1 << bits

    init(_ pictures: [Picture]) {
        guard pictures.contains(where: { $0.channels == 3 }) else {
            colors = (0...255).map { [UInt8($0), UInt8($0), UInt8($0)] }
            nearest = []
            return
        }
        var counts = [Int](repeating: 0, count: Self.levels * Self.levels * Self.levels)
        for picture in pictures {
            Self.forEachColor(of: picture) { counts[Self.cell($0, $1, $2)] += 1 }
        }
        let chosen = Self.medianCut(counts)
        colors = chosen + Array(repeating: [0, 0, 0], count: 256 - chosen.count)
        var nearest = [UInt8](repeating: 0, count: counts.count)
        for cell in counts.indices where counts[cell] > 0 {
            let color = Self.color(cell)
            let distances = chosen.map { other in
                zip(color, other).reduce(0) { sum, pair in
                    let difference = Int(pair.0) - Int(pair.1)
                    return sum + difference * difference
                }
            }
            let best = distances.indices.min { distances[$0] < distances[$1] } ?? 0
            nearest[cell] = UInt8(best)
        }
        self.nearest = nearest
    }

    /// The entry for each pixel.
    func indices(of picture: Picture) -> [UInt8] {
        if nearest.isEmpty { return picture.pixels }
        var indices: [UInt8] = []
        indices.reserveCapacity(picture.width * picture.height)
        Self.forEachColor(of: picture) { indices.append(nearest[Self.cell($0, $1, $2)]) }
        return indices
    }

    private static func forEachColor(of picture: Picture, _ body: (UInt8, UInt8, UInt8) -> Void) {
        let pixels = picture.pixels
        if picture.channels == 1 {
            for grey in pixels { body(grey, grey, grey) }
        } else {
            for start in stride(from: 0, to: pixels.count, by: 3) {
                body(pixels[start], pixels[start + 1], pixels[start + 2])
            }
        }
    }

    private static func cell(_ red: UInt8, _ green: UInt8, _ blue: UInt8) -> Int {
        let drop = 8 - bits
        return (Int(red >> drop) << bits | Int(green >> drop)) << bits | Int(blue >> drop)
    }

    private static func parts(_ cell: Int) -> [Int] {
        [cell >> (2 * bits), cell >> bits & (levels - 1), cell & (levels - 1)]
    }

    /// The colour in the middle of a cell, black and white being met exactly.
    private static func color(_ cell: Int) -> [UInt8] { parts(cell).map { UInt8($0 * 255 / (levels - 1)) } }

    private struct Box {
        var cells: [Int]
        /// The channel along which the box is longest, and how long it is there.
        let longest: (channel: Int, length: Int)

        init(_ cells: [Int]) {
            self.cells = cells
            let lengths = (0..<3).map { channel -> Int in
                let values = cells.map { Palette.parts($0)[channel] }
                return (values.max() ?? 0) - (values.min() ?? 0)
            }
            let channel = (0..<3).max { lengths[$0] < lengths[$1] } ?? 0
            longest = (channel, lengths[channel])
        }
    }

    private static func medianCut(_ counts: [Int]) -> [[UInt8]] {
        var boxes = [Box(counts.indices.filter { counts[$0] > 0 })]
        while boxes.count < 256 {
            guard let widest = boxes.indices.max(by: { boxes[$0].longest.length < boxes[$1].longest.length }),
                boxes[widest].longest.length > 0
            else { break }
            let channel = boxes[widest].longest.channel
            let sorted = boxes[widest].cells.sorted { (parts($0)[channel], $0) < (parts($1)[channel], $1) }
            let half = sorted.reduce(0) { $0 + counts[$1] } / 2
            var (passed, split) = (0, 0)
            while split < sorted.count - 1, passed + counts[sorted[split]] <= half || split == 0 {
                passed += counts[sorted[split]]
                split += 1
            }
            boxes[widest] = Box(Array(sorted[..<split]))
            boxes.append(Box(Array(sorted[split...])))
        }
        return boxes.map { box in
            let total = max(1, box.cells.reduce(0) { $0 + counts[$1] })
            return (0..<3).map { channel in
                UInt8(box.cells.reduce(0) { $0 + Int(color($1)[channel]) * counts[$1] } / total)
            }
        }
    }
}
