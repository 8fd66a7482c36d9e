// Tokenizer plus shunting-yard evaluation, the classic interview question.
enum Token: Equatable {
    case number(Double)
    case op(Operator)
    case open, close
}

enum Operator: Character, CaseIterable {
    case add = "+", subtract = "-", multiply = "*", divide = "/", power = "^"

    var precedence: Int {
        switch self {
        case .add, .subtract: 1
        case .multiply, .divide: 2
        case .power: 3
        }
    }
    var isRightAssociative: Bool { self == .power }
    func apply(_ a: Double, _ b: Double) throws -> Double {
        switch self {
        case .add: return a + b
        case .subtract: return a - b
        case .multiply: return a * b
        case .divide where b == 0: throw EvaluationError.divisionByZero
        case .divide: return a / b
        case .power: return (0..<Int(b)).reduce(1.0) { r, _ in r * a }
        }
    }
}

enum EvaluationError: Error { case divisionByZero, unexpected(Character, at: Int), unbalanced, empty }

func tokenize(_ source: String) throws -> [Token] {
    var tokens: [Token] = []
    var index = source.startIndex
    while index < source.endIndex {
        let c = source[index]
        if c.isWhitespace { source.formIndex(after: &index); continue }
        if c.isNumber || c == "." {
            let end = source[index...].firstIndex { !($0.isNumber || $0 == ".") } ?? source.endIndex
            guard let value = Double(source[index..<end]) else { throw EvaluationError.unexpected(c, at: source.distance(from: source.startIndex, to: index)) }
            tokens.append(.number(value))
            index = end
            continue
        }
        switch c {
        case "(": tokens.append(.open)
        case ")": tokens.append(.close)
        case _ where Operator(rawValue: c) != nil: tokens.append(.op(Operator(rawValue: c)!))
        default: throw EvaluationError.unexpected(c, at: source.distance(from: source.startIndex, to: index))
        }
        index = source.index(after: index)
    }
    return tokens
}

func evaluate(_ source: String) throws -> Double {
    var numbers: [Double] = [], stack: [Token] = []
    func reduceTop() throws {
        guard case .op(let o)? = stack.popLast(), let b = numbers.popLast(), let a = numbers.popLast() else { throw EvaluationError.unbalanced }
        numbers.append(try o.apply(a, b))
    }
    for token in try tokenize(source) {
        switch token {
        case .number(let n): numbers.append(n)
        case .open: stack.append(token)
        case .close:
            while let top = stack.last, top != .open { try reduceTop() }
            guard stack.popLast() == .open else { throw EvaluationError.unbalanced }
        case .op(let o):
            while case .op(let top)? = stack.last, top.precedence > o.precedence || (top.precedence == o.precedence && !o.isRightAssociative) {
                try reduceTop()
            }
            stack.append(token)
        }
    }
    while !stack.isEmpty { try reduceTop() }
    guard let result = numbers.last else { throw EvaluationError.empty }
    return result
}

for text in ["1 + 2 * 3", "2^3^2 / 4", "(1.5 + 2.5) * (10 - 4)", "8 / (3 - 3)", "7 $ 2", "(1", ""] {
    do {
        print(text, "=", try evaluate(text))
    } catch EvaluationError.divisionByZero {
        print(text, ": division by zero")
    } catch EvaluationError.unexpected(let c, at: let position) {
        print(text, ": '\(c)' at \(position)")
    } catch {
        print(text, ":", error)
    }
}
print(Operator.allCases.map { "\($0.rawValue)\($0.precedence)" })
