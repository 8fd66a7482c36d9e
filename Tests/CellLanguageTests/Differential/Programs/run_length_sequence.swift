struct RunLengthSequence<Base: Sequence>: Sequence, IteratorProtocol where Base.Element: Equatable {
    private var iterator: Base.Iterator
    private var waiting: Base.Element?

    init(_ base: Base) {
        iterator = base.makeIterator()
        waiting = iterator.next()
    }

    mutating func next() -> (value: Base.Element, length: Int)? {
        guard let value = waiting else { return nil }
        var length = 1
        while true {
            waiting = iterator.next()
            guard let following = waiting, following == value else { break }
            length += 1
        }
        return (value, length)
    }
}

extension Sequence where Element: Equatable {
    var runs: RunLengthSequence<Self> { RunLengthSequence(self) }
}

extension String {
    var runLengthEncoded: String {
        runs.map { $0.length > 1 ? "\($0.length)\($0.value)" : "\($0.value)" }.joined()
    }

    init?(runLengthDecoding text: String) {
        var out = "", count = 0
        for c in text {
            if let digit = c.wholeNumberValue, c.isASCII {
                count = count * 10 + digit
            } else {
                out.append(contentsOf: repeatElement(c, count: Swift.max(count, 1)))
                count = 0
            }
        }
        guard count == 0 else { return nil }
        self = out
    }
}

for text in ["WWWWBBBW", "abc", "", "aaaaaaaaaaaab", "🎈🎈!"] {
    let code = text.runLengthEncoded
    print(text.debugDescription, code.debugDescription, String(runLengthDecoding: code) == text)
}
print(String(runLengthDecoding: "ab3") ?? "nil")
for (value, length) in [1, 1, 2, 3, 3, 3].runs { print(value, "x", length, terminator: "; ") }
print()
let longest = [true, true, false, true, true, true].runs.filter(\.value).max(by: { $0.length < $1.length })
print(longest?.length ?? 0, longest as Any)
print(Array(stride(from: 0, to: 3, by: 0.5).map { Int($0) }.runs.map { [$0.value: $0.length] }))
