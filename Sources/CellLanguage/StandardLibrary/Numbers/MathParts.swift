import Foundation

/// Functions that round numbers to integers and take them apart.
enum MathParts {
    @LibraryBuilder static var items: [any LibraryItem] {
        for name in ["lround", "llround"] {
            Function("func \(name)(_ x: Double) -> Int", "The nearest whole number, halves away from zero.") {
                (x: Double) in try Checked.convert(x.rounded(), to: Int.self)
            }
        }
        for name in ["lrint", "llrint"] {
            Function("func \(name)(_ x: Double) -> Int", "The nearest whole number, halves to the even one.") {
                (x: Double) in try Checked.convert(x.rounded(.toNearestOrEven), to: Int.self)
            }
        }
        Function("func modf(_ x: Double) -> (Double, Double)", "The whole part of a number and its fraction.") {
            (x: Double) in Foundation.modf(x)
        }
        Function("func modf(_ x: Float) -> (Float, Float)", "The whole part of a number and its fraction.") {
            (x: Float) in Foundation.modf(x)
        }
        Function("func frexp(_ x: Double) -> (Double, Int)", "A number between 0.5 and 1, and a power of 2.") {
            (x: Double) in Foundation.frexp(x)
        }
        Function("func frexp(_ x: Float) -> (Float, Int)", "A number between 0.5 and 1, and a power of 2.") {
            (x: Float) in Foundation.frexp(x)
        }
        for name in ["ldexp", "scalbn"] {
            Function("func \(name)(_ x: Double, _ n: Int) -> Double", "The number times 2 to the power of `n`.") {
                (x: Double, n: Int) in Foundation.scalbn(x, n)
            }
            Function("func \(name)(_ x: Float, _ n: Int) -> Float", "The number times 2 to the power of `n`.") {
                (x: Float, n: Int) in Foundation.scalbn(x, n)
            }
        }
        Function("func ilogb(_ x: Double) -> Int", "The exponent of a number to base 2.") { (x: Double) in
            Foundation.ilogb(x)
        }
        Function("func fma(_ x: Double, _ y: Double, _ z: Double) -> Double", "x * y + z, rounded once.") {
            (x: Double, y: Double, z: Double) in Foundation.fma(x, y, z)
        }
        Function("func fma(_ x: Float, _ y: Float, _ z: Float) -> Float", "x * y + z, rounded once.") {
            (x: Float, y: Float, z: Float) in Foundation.fma(x, y, z)
        }
    }
}
