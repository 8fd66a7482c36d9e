/// The command line's parameters: `-p NAME VALUE`, as papermill has them, or `-p NAME=VALUE`.
package enum ParameterArguments {
    /// A command line that is not as it should be.
    package struct Mistake: Error, Sendable, Hashable, CustomStringConvertible {
        /// What to do about it.
        package let description: String
    }

    /// Joins each `-p NAME VALUE` to the one argument `--parameter=NAME=VALUE`, so that values may start with a hyphen
    /// and the notebook's path may follow.
    package static func joined(_ arguments: [String]) throws(Mistake) -> [String] {
        var result: [String] = []
        var rest = arguments[...]
        while let argument = rest.popFirst() {
            if argument == "--" { return result + [argument] + rest }
            guard argument == "-p" || argument == "--parameter" else {
                result.append(argument)
                continue
            }
            guard let name = rest.popFirst() else {
                throw Mistake(description: "-p needs a name and a value: -p epochs 2")
            }
            if name.contains("=") {
                result.append("--parameter=\(name)")
            } else if let value = rest.popFirst() {
                result.append("--parameter=\(name)=\(value)")
            } else {
                throw Mistake(description: "-p \(name) needs a value: -p \(name) VALUE")
            }
        }
        return result
    }

    /// Splits `NAME=VALUE` at its first equals sign.
    package static func split(_ argument: String) throws(Mistake) -> (name: String, value: String) {
        guard let equals = argument.firstIndex(of: "="), equals != argument.startIndex else {
            throw Mistake(description: "'\(argument)' is no parameter; write -p NAME VALUE")
        }
        return (String(argument[..<equals]), String(argument[argument.index(after: equals)...]))
    }
}
