// Static members of an extension with conditions call each other without a prefix.
struct Box<T> { var v: T; init(_ v: T) { self.v = v } }
extension Box where T == Int {
    static func make(_ f: (Int) -> Int) -> Box { Box(f(2)) }
    static func make(_ n: Int) -> Box { make { $0 * n } }
    static func twice(_ n: Int) -> Box { make(n * 2) }
    static var zero: Box { make(0) }
    func plus(_ n: Int) -> Int { v + n }
    func both() -> Int { plus(1) + plus(2) }
}
print(Box<Int>.make(4).v, Box.twice(3).v, Box<Int>.zero.v, Box(3).both())
