/// How good a candidate is: fewer of everything is better, the first difference decides.
struct Score: Comparable {
    var conversions = 0
    var results = 0
    var literals = 0
    var generics = 0
    /// The more an extension asks of the receiver, the better it fits; negative.
    var generality = 0
    var defaults = 0

    static func < (left: Score, right: Score) -> Bool {
        left.ranks.lexicographicallyPrecedes(right.ranks)
    }

    private var ranks: [Int] { [conversions, literals, results, generics, generality, defaults] }
}
