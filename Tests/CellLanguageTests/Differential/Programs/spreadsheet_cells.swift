import Foundation

enum Cell { case text(String), number(Double), formula(Formula) }
indirect enum Formula {
    case ref(String), const(Double)
    case sum([Formula])
    case ratio(of: Formula, to: Formula)
}
enum SheetError: Error { case cycle([String]), notNumeric(cell: String, text: String), divisionByZero }

extension Formula: ExpressibleByFloatLiteral, ExpressibleByStringLiteral {
    init(floatLiteral value: Double) { self = .const(value) }
    init(stringLiteral value: String) { self = .ref(value) }
    static func + (a: Formula, b: Formula) -> Formula {
        if case .sum(let xs) = a { return .sum(xs + [b]) }
        return .sum([a, b])
    }
    static func / (a: Formula, b: Formula) -> Formula { .ratio(of: a, to: b) }
}

struct Sheet {
    private var cells: [String: Cell] = [:]
    subscript(name: String) -> Cell? { get { cells[name] } set { cells[name] = newValue } }
    subscript(column: Character, row: Int) -> Cell? {
        get { self["\(column)\(row)"] }
        set { self["\(column)\(row)"] = newValue }
    }

    func value(_ name: String, path: [String] = []) throws -> Double {
        if let start = path.firstIndex(of: name) { throw SheetError.cycle(Array(path[start...]) + [name]) }
        func eval(_ f: Formula) throws -> Double {
            switch f {
            case .const(let d): return d
            case .ref(let r): return try value(r, path: path + [name])
            case .sum(let parts): return try parts.reduce(0) { try $0 + eval($1) }
            case let .ratio(of: a, to: b):
                let divisor = try eval(b)
                return divisor == 0 ? try { throw SheetError.divisionByZero }() : try eval(a) / divisor
            }
        }
        switch self[name] {
        case nil: return 0
        case .number(let d): return d
        case .text(let t):
            guard let d = Double(t) else { throw SheetError.notNumeric(cell: name, text: t) }
            return d
        case .formula(let f): return try eval(f)
        }
    }
}

var sheet = Sheet()
sheet["A1"] = .number(12.5)
sheet["A", 2] = .text("7.25")
sheet["A3"] = .formula("A1" + "A2" + 0.25)
sheet["B1"] = .formula("A3" / "A1")
sheet["B2"] = .formula("A3" / "Z9")
for row in 1...3 { sheet["C", row] = .formula(.sum([.ref("C\(row % 3 + 1)"), .const(1)])) }
sheet["D1"] = .formula("D2" + 1.0)
sheet["D2"] = .text("n/a")
for name in ["A3", "B1", "B2", "C2", "D1", "Z9"] {
    let shown = Result { try sheet.value(name) }.map { String(format: "%8.3f", $0) }
    switch shown {
    case .success(let s): print(name, s)
    case .failure(SheetError.cycle(let path)): print(name, "#CYCLE", path.joined(separator: "→"))
    case .failure(let e): print(name, "#ERR", e)
    }
}
sheet["C", 2] = nil
print((try? sheet.value("C1")) ?? .nan, (try? sheet.value("D1")) as Any)
