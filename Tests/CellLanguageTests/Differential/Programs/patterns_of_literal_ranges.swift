let byte: UInt8 = 0x41
print(0x20..<0x7F ~= byte, 1...5 ~= byte)
let c = 0x20..<0x7F ~= byte ? "y" : "n"
print(c, (0x20...0x7F).contains(byte), 0..<10 ~= 3.5)
extension BinaryInteger {
    var digits: Int { String(magnitude).count }
    var grouped: String { let t = Array(String(magnitude, radix: 10)); return String(t.reversed()) }
}
print((-1234).digits, UInt8(200).digits, 45.grouped)
var w = "abc"
w.unicodeScalars.removeLast()
w.unicodeScalars.append("é")
print(w, w.unicodeScalars.count)
w.unicodeScalars.removeAll { $0 == "a" }
print(w)
class L { private var c = [String: Int](); convenience init(n: [String]) throws { self.init(); c["a"] = n.count }
 var r: Int? { c["a"] } }
print(try! L(n: ["x"]).r as Any, L().r as Any)
