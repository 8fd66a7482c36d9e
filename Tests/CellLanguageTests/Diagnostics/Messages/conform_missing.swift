protocol Shape {
    var area: Double { get }
    func scaled(by factor: Double) -> Self
    static var sides: Int { get }
}
struct Square: Shape {
    var side: Double
    var area: Int { 4 }
}
