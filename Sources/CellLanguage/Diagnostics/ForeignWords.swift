/// Words of other languages, and of older Swift, that people type here; with what Swift says instead.
package enum ForeignWords {
    /// Functions, values and statements that a bare name may have meant.
    static let names: [String: String] = [
        "len": "a collection has 'count': 'items.count'", "length": "a collection has 'count': 'items.count'",
        "println": "write 'print'", "printf": "write 'print'; 'String(format:)' formats numbers",
        "puts": "write 'print'",
        "echo": "write 'print'", "console": "write 'print(…)'", "System": "write 'print(…)'",
        "cout": "write 'print(…)'",
        "NSLog": "write 'print'", "str": "write 'String(…)'", "int": "write 'Int(…)'", "float": "write 'Double(…)'",
        "bool": "write 'Bool(…)'", "list": "write 'Array(…)'", "dict": "write '[:]' with its type",
        "range": "write '0..<5', or 'stride(from:to:by:)' with a step", "input": "write 'readLine()'",
        "raw_input": "write 'readLine()'", "null": "write 'nil'", "None": "write 'nil'", "NULL": "write 'nil'",
        "undefined": "write 'nil'", "True": "write 'true'", "False": "write 'false'", "YES": "write 'true'",
        "NO": "write 'false'", "this": "write 'self'", "new": "leave 'new' out: 'Point(x: 1)'", "not": "write '!'",
        "sum": "write 'values.reduce(0, +)'", "sorted": "write 'values.sorted()'",
        "any": "write 'values.contains { … }'",
        "all": "write 'values.allSatisfy { … }'", "map": "write 'values.map { … }'",
        "filter": "write 'values.filter { … }'", "enumerate": "write 'values.enumerated()'",
        "reversed": "write 'values.reversed()'", "isinstance": "write 'value is Type'",
        "typeof": "write 'type(of: value)'",
        "Math": "the functions stand alone: 'sqrt(x)'", "math": "the functions stand alone: 'sqrt(x)'",
        "error": "only a 'catch' without a pattern names it: 'catch let error as Type' names it beside one",
        "pass": "an empty '{ }' does nothing", "lambda": "write a closure: '{ x in … }'", "raise": "write 'throw'",
        "arc4random_uniform": "write 'Int.random(in: 0..<n)'", "rand": "write 'Int.random(in: 0..<n)'",
        "random": "write 'Double.random(in: 0..<1)'",
    ]

    /// Members that a value may have been asked for.
    static let members: [String: String] = [
        "length": "write 'count'", "size": "write 'count'", "len": "write 'count'", "push": "write 'append'",
        "push_back": "write 'append'", "add": "write 'append', or 'insert' of a set",
        "extend": "write 'append(contentsOf:)'",
        "pop": "write 'removeLast()' or 'popLast()'", "shift": "write 'removeFirst()'",
        "unshift": "write 'insert(…, at: 0)'",
        "indexOf": "write 'firstIndex(of:)'", "index": "write 'firstIndex(of:)'", "find": "write 'first { … }'",
        "includes": "write 'contains'", "has": "write 'contains'", "containsKey": "write 'dictionary[key] != nil'",
        "has_key": "write 'dictionary[key] != nil'", "items": "loop over it: 'for (key, value) in dictionary'",
        "entries": "loop over it: 'for (key, value) in dictionary'", "get": "write 'dictionary[key]'",
        "put": "write 'dictionary[key] = value'", "set": "assign: 'values[index] = value'",
        "toString": "write 'String(value)' or '\"\\(value)\"'", "toUpperCase": "write 'uppercased()'",
        "upper": "write 'uppercased()'", "toLowerCase": "write 'lowercased()'", "lower": "write 'lowercased()'",
        "trim": "write 'trimmingCharacters(in: .whitespaces)'", "strip": "write 'trimmingCharacters(in: .whitespaces)'",
        "startsWith": "write 'hasPrefix'", "startswith": "write 'hasPrefix'", "endsWith": "write 'hasSuffix'",
        "endswith": "write 'hasSuffix'", "substring": "write 'prefix', 'suffix' or 'dropFirst'",
        "charAt": "write 'Array(text)[i]'", "replace": "write 'replacingOccurrences(of:with:)'",
        "join": "the list has it: 'list.joined(separator: \", \")'", "any": "write 'contains { … }'",
        "some": "write 'contains { … }'", "every": "write 'allSatisfy { … }'", "all": "write 'allSatisfy { … }'",
        "fold": "write 'reduce'", "collect": "write 'map'", "each": "write 'forEach', or a 'for' loop",
        "sum": "write 'reduce(0, +)'", "sort_by": "write 'sort { … }'", "equals": "compare with '=='",
        "clone": "a struct is copied by assigning it", "copy": "a struct is copied by assigning it",
        "toInt": "write 'Int(text)'", "pow": "write 'pow(x, y)'", "sqrt": "write 'x.squareRoot()' or 'sqrt(x)'",
        "abs": "write 'abs(x)'",
    ]

    /// Types under other names.
    static let types: [String: String] = [
        "int": "write 'Int'", "Integer": "write 'Int'", "long": "write 'Int'", "integer": "write 'Int'",
        "float": "write 'Double'", "double": "write 'Double'", "boolean": "write 'Bool'", "Boolean": "write 'Bool'",
        "bool": "write 'Bool'", "string": "write 'String'", "str": "write 'String'", "char": "write 'Character'",
        "Char": "write 'Character'", "List": "write '[Element]'", "ArrayList": "write '[Element]'",
        "list": "write '[Element]'", "Map": "write '[Key: Value]'", "HashMap": "write '[Key: Value]'",
        "Dict": "write '[Key: Value]'", "dict": "write '[Key: Value]'", "HashSet": "write 'Set<Element>'",
        "Object": "write 'Any'", "void": "write 'Void', or leave '-> …' out", "Unit": "write 'Void'",
        "Number": "write 'Int' or 'Double'", "Exception": "declare an 'enum … : Error'",
        "NSString": "write 'String'", "NSArray": "write '[Element]'", "NSDictionary": "write '[Key: Value]'",
    ]

    /// Operators that Swift does not have.
    static let operators: [String: String] = [
        "++": "write '+= 1'", "--": "write '-= 1'", "**": "write 'pow(x, y)', or multiply", "<>": "write '!='",
        "//": "'/' of two Ints leaves the fraction out", "===>": "write '>='", "=>": "write '>='", "=<": "write '<='",
        ":=": "write '='", "^^": "write '!='",
    ]

    /// Words at the beginning of a statement.
    static let statements: [String: String] = [
        "def": "a function begins with 'func'", "function": "a function begins with 'func'",
        "fn": "a function begins with 'func'", "fun": "a function begins with 'func'", "elif": "write 'else if'",
        "elseif": "write 'else if'", "elsif": "write 'else if'", "foreach": "write 'for x in values'",
        "const": "a constant begins with 'let'", "val": "a constant begins with 'let'",
        "auto": "a constant begins with 'let', a variable with 'var'", "int": "write 'var name: Int'",
        "float": "write 'var name: Double'", "double": "write 'var name: Double'", "string": "write 'var name: String'",
        "String": "write 'var name: String'", "Int": "write 'var name: Int'", "Double": "write 'var name: Double'",
        "bool": "write 'var name: Bool'", "char": "write 'var name: Character'",
        "new": "leave 'new' out: 'Point(x: 1)'",
        "void": "a function begins with 'func'", "and": "write '&&'", "or": "write '||'", "not": "write '!'",
        "then": "write '{' behind the condition", "raise": "write 'throw'", "except": "write 'catch'",
        "interface": "write 'protocol'", "implements": "write ':'", "extends": "write ':'",
        "from": "write 'import Foundation'",
        "until": "write 'while !…'", "unless": "write 'if !…'", "delete": "write 'remove(at:)'", "begin": "write '{'",
        "end": "write '}'", "elseIf": "write 'else if'", "when": "write 'switch'", "match": "write 'switch'",
        "lambda": "write a closure: '{ x in … }'", "print": "put what is printed into parentheses: 'print(x)'",
    ]
}
