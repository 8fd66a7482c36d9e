import CellLanguage
import Testing

/// Compiled nodes read payloads as raw memory: every case must keep its payload at the start of the value.
struct ValueLayoutTests {
    private func payload<T: Equatable>(_ value: Value, is expected: T) -> Bool {
        var value = value
        return withUnsafeMutablePointer(to: &value) { slot in
            UnsafeMutableRawPointer(slot).assumingMemoryBound(to: T.self).pointee == expected
        }
    }

    private func isSame(_ value: Value, _ object: AnyObject) -> Bool {
        var value = value
        return withUnsafeMutablePointer(to: &value) { slot in
            UnsafeMutableRawPointer(slot).assumingMemoryBound(to: AnyObject.self).pointee === object
        }
    }

    @Test(arguments: [0, 1, -1, 42, .max, .min]) func integers(_ number: Int) {
        #expect(payload(.int(number), is: number))
    }

    @Test(arguments: [0, -0.0, 1.5, -.infinity, .leastNonzeroMagnitude]) func doubles(_ number: Double) {
        #expect(payload(.double(number), is: number))
        #expect(payload(.float(Float(number)), is: Float(number)))
    }

    @Test func truthValues() {
        #expect(payload(.bool(true), is: true))
        #expect(payload(.bool(false), is: false))
    }

    @Test(arguments: ["", "short", "a text that is too long to be stored in the value itself", "é👩‍👩‍👧"])
    func texts(_ text: String) {
        #expect(payload(.string(text), is: text))
    }

    @Test(arguments: ["a", "é", "👩‍👩‍👧"] as [Character]) func characters(_ character: Character) {
        #expect(payload(.character(character), is: character))
    }

    @Test func placesInTexts() {
        let text = "é and more"
        for place in text.indices { #expect(payload(.textPlace(place), is: place)) }
    }

    @Test(arguments: [0, 1, 100]) func arraysOfScalars(_ count: Int) {
        let numbers = Array(0..<count)
        #expect(payload(.ints(numbers), is: numbers))
        #expect(payload(.doubles(numbers.map(Double.init)), is: numbers.map(Double.init)))
        #expect(payload(.floats(numbers.map(Float.init)), is: numbers.map(Float.init)))
        #expect(payload(.bools(numbers.map { $0 % 2 == 0 }), is: numbers.map { $0 % 2 == 0 }))
    }

    @Test func arraysOfValues() {
        var value = Value.array([.int(1), .string("two")])
        let numbers = withUnsafeMutablePointer(to: &value) { slot in
            UnsafeMutableRawPointer(slot).assumingMemoryBound(to: [Value].self).pointee.map {
                if case .int(let number) = $0 { return number }
                return -1
            }
        }
        #expect(numbers == [1, -1])
    }

    @Test func objects() {
        let storage = HashStorage()
        let object = Box(.int(3))
        #expect(isSame(.dictionary(storage), storage))
        #expect(isSame(.set(storage), storage))
        #expect(isSame(.object(object), object))
        let record = Record.of(.any, [.int(3)])
        #expect(isSame(.record(record), record))
    }

    /// The tag that nodes look at stands behind the payload and counts the cases.
    @Test func kinds() {
        let storage = HashStorage()
        let values: [(Value, StoredKind)] = [
            (.int(-1), .int), (.double(1), .double), (.float(1), .float), (.bool(true), .bool),
            (.string("long enough to be stored elsewhere"), .string),
            (.character("é"), .character), (.textPart(TextPart("a part".prefix(2))), .textPart),
            (.textPlace("a".endIndex), .textPlace), (.ints([1]), .ints), (.doubles([1]), .doubles),
            (.floats([1]), .floats),
            (.bools([true]), .bools), (.array([.none]), .array), (.dictionary(storage), .dictionary),
            (.set(storage), .set), (.record(Record.of(.any, [])), .record), (.object(Box(.int(3))), .object),
            (.none, .empty), (.void, .empty),
        ]
        for (value, kind) in values {
            var value = value
            let found = withUnsafeMutablePointer(to: &value) { $0.kind }
            #expect(found == kind)
        }
    }

    /// The size decides how much of the stack a frame takes, and how far apart the elements of arrays are.
    @Test func valuesAreSmall() { #expect(MemoryLayout<Value>.stride <= 24) }
}
