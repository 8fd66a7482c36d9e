/// A range cut into pieces of nearly equal size. The cut depends on the size of the work alone, never on the number of
/// threads.
struct Shards: Sendable {
    let total: Int
    let count: Int

    init(_ total: Int, into count: Int) {
        self.total = total
        self.count = Swift.max(1, Swift.min(count, total))
    }

    /// Pieces of at least `least` elements, and no more than `most` pieces.
    init(_ total: Int, least: Int, most: Int = 64) {
        self.init(total, into: Swift.min(most, total / Swift.max(1, least)))
    }

    subscript(shard: Int) -> Range<Int> {
        let (size, larger) = total.quotientAndRemainder(dividingBy: count)
        let start = shard * size + Swift.min(shard, larger)
        return start..<start + size + (shard < larger ? 1 : 0)
    }

    /// The different sizes of the pieces: one or two.
    var sizes: [Int] {
        self[0].count == self[count - 1].count ? [self[0].count] : [self[0].count, self[count - 1].count]
    }
}

extension Shards: RandomAccessCollection {
    var startIndex: Int { 0 }
    var endIndex: Int { count }
}

extension ThreadPool {
    /// Calls `body` with the bounds of each piece.
    func run(_ shards: Shards, _ body: (_ first: Int64, _ last: Int64) -> Void) {
        run(shards: shards.count) { shard in
            body(Int64(shards[shard].lowerBound), Int64(shards[shard].upperBound))
        }
    }
}

extension Int {
    /// The next multiple, for sizes and addresses.
    func roundedUp(to unit: Int) -> Int { (self + unit - 1) / unit * unit }
}
