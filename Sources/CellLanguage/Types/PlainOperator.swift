/// The signature of an operator on plain types, `static func + (left: Int, right: Int) -> Int`, read without the parser.
///
/// The library has hundreds of these, and the first cell that writes a `+` reads all of that name: parsing them took a
/// third of its time.
package struct PlainOperator {
    /// `left: inout Int`
    package struct Operand {
        package let name: String
        package let type: String
        package let isInout: Bool
        /// Where it stands, with the comma behind it.
        package let bytes: Range<Int>
    }

    package let name: String
    package let nameBytes: Range<Int>
    package let operands: [Operand]
    package let result: String?

    /// Nil where the signature is of any other form.
    package init?(_ signature: String) {
        var signature = signature
        let read = signature.withUTF8 { bytes -> PlainOperator? in
            var scan = Scan(bytes: bytes)
            return scan.operatorFunction()
        }
        guard let read else { return nil }
        self = read
    }

    private init(name: String, nameBytes: Range<Int>, operands: [Operand], result: String?) {
        (self.name, self.nameBytes, self.operands, self.result) = (name, nameBytes, operands, result)
    }

    /// Goes through the bytes of a signature.
    private struct Scan {
        let bytes: UnsafeBufferPointer<UInt8>
        var place = 0

        mutating func operatorFunction() -> PlainOperator? {
            guard skip("static func ") else { return nil }
            let start = place
            while place < bytes.count, bytes[place] != UInt8(ascii: " ") { place += 1 }
            let nameBytes = start..<place
            guard skip(" ("), let left = operand(), left.end == UInt8(ascii: ","), skip(" "), let right = operand(),
                right.end == UInt8(ascii: ")"), SignatureScanner.isOperator(text(nameBytes))
            else { return nil }
            var result: String?
            if place < bytes.count {
                guard skip(" -> "), let type = word() else { return nil }
                result = type
            }
            guard place == bytes.count else { return nil }
            return PlainOperator(
                name: text(nameBytes), nameBytes: nameBytes, operands: [left.operand, right.operand], result: result)
        }

        /// An operand, and the mark behind it.
        private mutating func operand() -> (operand: Operand, end: UInt8)? {
            let start = place
            guard let name = word(), skip(": ") else { return nil }
            let isInout = skip("inout ")
            guard let type = word(), place < bytes.count else { return nil }
            let end = bytes[place]
            let isLast = end == UInt8(ascii: ")")
            let operand = Operand(
                name: name, type: type, isInout: isInout, bytes: start..<(isLast ? place : place + 1))
            place += 1
            return (operand, end)
        }

        private mutating func word() -> String? {
            let start = place
            while place < bytes.count, Self.isLetterOrDigit(bytes[place]) { place += 1 }
            return start == place ? nil : text(start..<place)
        }

        private mutating func skip(_ text: StaticString) -> Bool {
            let count = text.utf8CodeUnitCount
            guard place + count <= bytes.count else { return false }
            for index in 0..<count where bytes[place + index] != text.utf8Start[index] { return false }
            place += count
            return true
        }

        private func text(_ range: Range<Int>) -> String {
            String(decoding: UnsafeBufferPointer(rebasing: bytes[range]), as: UTF8.self)
        }

        private static func isLetterOrDigit(_ byte: UInt8) -> Bool {
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"):
                true
            default: false
            }
        }
    }
}
