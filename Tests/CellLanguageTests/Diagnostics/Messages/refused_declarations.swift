macro m() = #externalMacro(module: "a", type: "b")
import struct Foundation.Date
async let x = 1
subscript(i: Int) -> Int { i }
class D { deinit { print("bye") } }
