// Typed throws, optional chaining and key paths as functions.
enum UsageError: Error, Equatable {
    case missingValue(option: String)
    case notANumber(String)
    case unknown(String)
}
struct Options: Equatable {
    var verbose = false
    var count = 1
    var names: [String] = []
    var ratio: Double?
}
struct Parser {
    private var rest: ArraySlice<String>
    init(_ arguments: [String]) { rest = arguments[...] }

    private mutating func value(of option: String) throws(UsageError) -> String {
        guard let next = rest.popFirst() else { throw .missingValue(option: option) }
        return next
    }
    private mutating func number<T: LosslessStringConvertible>(of option: String) throws(UsageError) -> T {
        let text = try value(of: option)
        guard let number = T(text) else { throw .notANumber(text) }
        return number
    }
    mutating func parse() throws(UsageError) -> Options {
        var options = Options()
        while let argument = rest.popFirst() {
            switch argument {
            case "-v", "--verbose": options.verbose = true
            case "-n": options.count = try number(of: "-n")
            case "-r": options.ratio = try number(of: "-r")
            case let option where option.hasPrefix("-"): throw .unknown(option)
            default: options.names.append(argument)
            }
        }
        return options
    }
}
func run(_ line: String) {
    var parser = Parser(line.split(separator: " ").map(String.init))
    do {
        let options = try parser.parse()
        print(options.verbose, options.count, options.names, options.ratio ?? 1)
    } catch .unknown(let option) {
        print("unknown option", option)
    } catch {
        print("usage:", error)
    }
}
run("-v a b -n 3")
run("x -r 0.25")
run("-n many")
run("-q")
run("a -n")
