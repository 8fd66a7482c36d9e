struct Forth {
    enum Failure: Error, Equatable { case underflow, unknown(String), divisionByZero, badDefinition }
    typealias Word = (inout [Int]) throws -> Void
    private(set) var stack = [Int]()
    private var words: [String: Word] = [:]

    init() {
        func binary(_ f: @escaping (Int, Int) throws -> Int) -> Word {
            { s in
                guard s.count > 1 else { throw Failure.underflow }
                let b = s.removeLast(), a = s.removeLast()
                s.append(try f(a, b))
            }
        }
        words["+"] = binary(+)
        words["-"] = binary(-)
        words["*"] = binary(*)
        words["/"] = binary { a, b in
            guard b != 0 else { throw Failure.divisionByZero }
            return a / b
        }
        words["dup"] = { s in
            guard let top = s.last else { throw Failure.underflow }
            s.append(top)
        }
        words["drop"] = { s in guard s.popLast() != nil else { throw Failure.underflow } }
        words["swap"] = { s in
            guard s.count >= 2 else { throw Failure.underflow }
            s.swapAt(s.endIndex - 1, s.endIndex - 2)
        }
        words["over"] = { s in
            guard s.count >= 2 else { throw Failure.underflow }
            s.append(s[s.count - 2])
        }
    }

    mutating func run(_ line: String) throws {
        var tokens = line.lowercased().split(whereSeparator: \.isWhitespace).map(String.init)[...]
        while let token = tokens.popFirst() {
            if token == ":" {
                guard let name = tokens.popFirst(), Int(name) == nil, let end = tokens.firstIndex(of: ";") else {
                    throw Failure.badDefinition
                }
                let body = try tokens[..<end].map(compile)
                words[name] = { s in for word in body { try word(&s) } }
                tokens = tokens[(end + 1)...]
            } else {
                try compile(token)(&stack)
            }
        }
    }

    private func compile(_ token: String) throws -> Word {
        if let word = words[token] { return word }
        guard let n = Int(token) else { throw Failure.unknown(token) }
        return { $0.append(n) }
    }
}

var forth = Forth()
let program = [
    "1 2 3 + -", ": square dup * ;", "7 square", ": quad square square ; 2 quad", "swap over drop / ",
    ": + * ; 3 4 +", "drop drop drop drop", "1 0 /", "foo", ": 1 2 ;", "2 DUP Square",
]
for line in program {
    do {
        try forth.run(line)
        print(line.padding(22), "->", forth.stack)
    } catch Forth.Failure.unknown(let word) {
        print(line.padding(22), "?? \(word)")
    } catch let failure as Forth.Failure where failure == .underflow || failure == .divisionByZero {
        print(line.padding(22), "!! \(failure)", forth.stack)
    } catch {
        print(line.padding(22), "error:", error)
    }
}
extension String {
    func padding(_ n: Int) -> String { self + String(repeating: " ", count: Swift.max(0, n - count)) }
}
