import Training

/// The command line of a notebook's program, which is that of `nbrun`: `-p epochs 2 --seed 7 --date 2023-12-17 -o out`.
struct NotebookArguments: Sendable {
    /// Values for parameters, by name.
    private(set) var values: [String: String] = [:]
    private(set) var seed = 0
    private(set) var date: SessionDate?
    /// Where pictures and files go.
    private(set) var folder = "output"
    private(set) var asksForHelp = false

    /// A command line that is not as it should be.
    struct Mistake: Error, Sendable, Hashable, CustomStringConvertible {
        /// What to do about it.
        let description: String
    }

    /// What holds where nothing is said.
    init() {}

    /// Reads a command line.
    ///
    /// - Parameter parameters: the names that `-p` may set.
    init(_ arguments: [String], parameters: [String]) throws(Mistake) {
        var rest = arguments[...]
        while let argument = rest.popFirst() {
            let (option, joined) = Self.split(argument)
            func value(_ wanted: String) throws(Mistake) -> String {
                if let joined { return joined }
                guard let next = rest.popFirst() else { throw Mistake(description: "\(option) needs \(wanted)") }
                return next
            }
            switch option {
            case "-h", "--help": asksForHelp = true
            case "-o", "--output": folder = try value("a folder")
            case "--seed":
                let text = try value("a number")
                guard let number = Int(text) else { throw Mistake(description: "--seed takes a number, not '\(text)'") }
                seed = number
            case "--date":
                let text = try value("a date such as 2023-12-17")
                do { date = try SessionDate(text) } catch { throw Mistake(description: "--date: \(error)") }
            case "-p", "--parameter":
                try set(try value("a name and a value: -p epochs 2"), &rest, parameters)
            default: throw Mistake(description: "'\(argument)' is no option; see --help")
            }
        }
    }

    private mutating func set(_ text: String, _ rest: inout ArraySlice<String>, _ parameters: [String]) throws(Mistake)
    {
        let (name, joined) = Self.split(text)
        guard parameters.contains(name) else {
            let known = parameters.isEmpty ? "it has none" : "there are: \(parameters.joined(separator: ", "))"
            throw Mistake(description: "there is no parameter '\(name)'; \(known)")
        }
        guard let value = joined ?? rest.popFirst() else {
            throw Mistake(description: "-p \(name) needs a value: -p \(name) VALUE")
        }
        values[name] = value
    }

    /// `--seed=7` as the option and its value.
    private static func split(_ argument: String) -> (String, String?) {
        guard let equals = argument.firstIndex(of: "=") else { return (argument, nil) }
        return (String(argument[..<equals]), String(argument[argument.index(after: equals)...]))
    }

    /// What the program answers to `--help`.
    static func help(_ name: String, parameters: [String]) -> String {
        """
        USAGE: \(name) [-o FOLDER] [-p NAME VALUE]... [--seed NUMBER] [--date YYYY-MM-DD]

          -o FOLDER         where pictures and files go (default: output)
          -p NAME VALUE     give a parameter another value\(parameters.isEmpty ? " (this notebook has none)" : ""): \
        \(parameters.joined(separator: ", "))
          --seed NUMBER     where all randomness starts that has no seed of its own (default: 0)
          --date DATE       the day that the program is told (default: today)
        """
    }
}
