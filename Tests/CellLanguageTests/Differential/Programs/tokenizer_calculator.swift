import Foundation

// Tokens, a precedence-climbing parser and an evaluator with variables and functions.
enum Token: Equatable { case number(Double), name(String), symbol(Character) }

struct SyntaxError: Error, CustomStringConvertible {
    let description: String
    init(_ text: String) { description = text }
}

func tokens(_ text: String) throws -> [Token] {
    var result: [Token] = []
    var rest = Substring(text)
    while let first = rest.first {
        if first.isWhitespace {
            rest.removeFirst()
        } else if first.isNumber {
            let digits = rest.prefix { $0.isNumber || $0 == "." }
            guard let value = Double(digits) else { throw SyntaxError("bad number '\(digits)'") }
            result.append(.number(value))
            rest.removeFirst(digits.count)
        } else if first.isLetter {
            let name = rest.prefix(while: \.isLetter)
            result.append(.name(String(name)))
            rest = rest.dropFirst(name.count)
        } else if "+-*/^()=,".contains(first) {
            result.append(.symbol(rest.removeFirst()))
        } else { throw SyntaxError("unexpected '\(first)'") }
    }
    return result
}

final class Calculator {
    private var variables = ["pi": Double.pi]
    private var queue: ArraySlice<Token> = []
    private let functions: [String: ([Double]) -> Double] = [
        "sqrt": { $0[0].squareRoot() }, "max": { $0.max() ?? .nan }, "hyp": { hypot($0[0], $0[1]) },
    ]
    private let binary: [Character: (power: Int, isRight: Bool, apply: (Double, Double) -> Double)] = [
        "+": (1, false, +), "-": (1, false, -), "*": (2, false, *), "/": (2, false, /), "^": (3, true, { pow($0, $1) }),
    ]

    func run(_ line: String) throws -> Double {
        queue = try tokens(line)[...]
        var target: String?
        if queue.count > 2, case .name(let name) = queue[0], queue[1] == .symbol("=") {
            target = name
            queue.removeFirst(2)
        }
        let value = try expression(0)
        guard queue.isEmpty else { throw SyntaxError("left over: \(queue.count) tokens") }
        if let target { variables[target] = value }
        return value
    }

    private func expression(_ least: Int) throws -> Double {
        var left = try operand()
        while case .symbol(let mark)? = queue.first, let op = binary[mark], op.power > least || (op.isRight && op.power == least) {
            queue.removeFirst()
            left = op.apply(left, try expression(op.isRight ? op.power - 1 : op.power))
        }
        return left
    }

    private func operand() throws -> Double {
        switch queue.popFirst() {
        case .number(let value)?: return value
        case .symbol("-")?: return -(try expression(2))
        case .symbol("(")?:
            let value = try expression(0)
            guard queue.popFirst() == .symbol(")") else { throw SyntaxError("')' expected") }
            return value
        case .name(let name)? where queue.first == .symbol("("):
            guard let function = functions[name] else { throw SyntaxError("no function \(name)") }
            var arguments: [Double] = []
            repeat {
                queue.removeFirst()
                arguments.append(try expression(0))
            } while queue.first == .symbol(",")
            guard queue.popFirst() == .symbol(")") else { throw SyntaxError("')' expected") }
            return function(arguments)
        case .name(let name)?:
            guard let value = variables[name] else { throw SyntaxError("unknown \(name)") }
            return value
        case let token: throw SyntaxError(token.map { "unexpected \($0)" } ?? "unexpected end")
        }
    }
}

let calculator = Calculator()
for line in ["1 + 2 * 3", "2 ^ 3 ^ 2", "x = (4 - 1) * -2", "x * x / 4", "sqrt(16) + max(1, x, 7)", "hyp(3, 4)", "2 *", "3 $ 4", "1.2.3", "foo(1)", "(1", "y", "1 2"] {
    do { print(line, "=", try calculator.run(line)) } catch { print(line, "!", error) }
}
