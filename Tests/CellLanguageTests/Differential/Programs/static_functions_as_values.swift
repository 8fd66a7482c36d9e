struct U {
    static func twice(_ x: Int) -> Int { 2 * x }
    static func all(_ a: [Int]) -> [Int] { a.map(twice) }
    static let table = [1, 2].map(twice)
    func inst(_ a: [Int]) -> [Int] { a.map(once) }
    func once(_ x: Int) -> Int { x }
}
print(U.all([1, 2]), U.table, U().inst([3]))
