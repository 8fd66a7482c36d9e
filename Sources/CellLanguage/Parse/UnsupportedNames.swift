/// Types and functions of Swift and Foundation that cells leave out. A name that a cell declares itself is its own:
/// only one that nothing declares is looked up here.
enum UnsupportedNames {
    /// The message for a name that is left out, and what to do instead; nil for names that nobody knows.
    static func refusal(of name: String) -> (message: String, hint: String?)? {
        let construct = names[name] ?? prefixes.first { name.hasPrefix($0.prefix) }?.construct
        return construct.map { ($0.message, $0.instead) }
    }

    /// The same for a member of a type of the library.
    static func refusal(ofMember name: String) -> (message: String, hint: String?)? {
        members[name].map { ($0.message, $0.instead) }
    }

    typealias Construct = UnsupportedConstructs.Construct

    private static let concurrency = UnsupportedConstructs.concurrency
    private static let storage = "cells keep their values in variables; notebooks store outputs"
    private static let formats = "NumberFormatter and String(format:) write numbers, DateFormatter dates"

    /// Families, by the beginning of their names.
    private static let prefixes: [(prefix: String, construct: Construct)] = [
        ("Unsafe", Construct("a pointer")), ("withUnsafe", Construct("a pointer")),
        ("OpaquePointer", Construct("a pointer")), ("Unmanaged", Construct("a pointer")),
        ("NS", Construct("Objective-C's part of Foundation", instead: "Swift's own types do the same")),
        ("Dispatch", Construct("Dispatch", instead: concurrency)),
    ]

    /// All of them, for the reference.
    static var all: [Construct] { prefixes.map(\.construct) + names.values + members.values }

    private static let members: [String: Construct] = [
        "regularExpression": Construct(
            "a regular expression", instead: "use components, split, firstIndex, trimmingCharacters or hasPrefix"),
        "byteCount": Construct("'byteCount'", instead: "divide, and use .number"),
        "relative": Construct("'relative'", instead: "Calendar tells the distance of dates"),
        "measurement": Construct("'measurement'", instead: "convert the numbers yourself"),
    ]

    private static let names: [String: Construct] = {
        var table: [String: Construct] = [:]
        func refuse(_ names: [String], instead: String?) {
            for name in names { table[name] = Construct("'\(name)'", instead: instead) }
        }
        refuse(
            [
                "Task", "TaskGroup", "withTaskGroup", "withThrowingTaskGroup", "Thread", "Timer", "RunLoop", "sleep",
                "usleep",
            ],
            instead: concurrency)
        refuse(["withCheckedContinuation", "AsyncStream", "OperationQueue"], instead: concurrency)
        refuse(
            [
                "JSONEncoder", "JSONDecoder", "JSONSerialization", "PropertyListEncoder", "CodingKey", "Encoder",
                "Decoder",
            ],
            instead: "write and read the text yourself")
        refuse(
            [
                "FileManager", "FileHandle", "UserDefaults", "Bundle", "URLSession", "URLRequest", "Process",
                "ProcessInfo",
            ],
            instead: storage)
        refuse(["URL", "URLComponents"], instead: "use text")
        refuse(
            [
                "ByteCountFormatter", "MeasurementFormatter", "RelativeDateTimeFormatter",
                "DateComponentsFormatter", "ListFormatter", "PersonNameComponents",
            ], instead: formats)
        refuse(
            ["Measurement", "UnitLength", "UnitMass", "UnitTemperature", "Unit"],
            instead: "convert the numbers yourself")
        refuse(["ContiguousArray"], instead: "use Array")
        refuse(["Regex"], instead: "use split, contains, firstIndex or hasPrefix")
        refuse(
            [
                "MemoryLayout", "unsafeBitCast", "ManagedBuffer", "Float16", "Float80", "Int128", "UInt128", "SIMD2",
                "SIMD4",
            ],
            instead: nil)
        refuse(
            ["ContinuousClock", "SuspendingClock", "Duration", "clock", "CFAbsoluteTimeGetCurrent"],
            instead: "Date() tells the session's time")
        refuse(["exit", "abort"], instead: "fatalError ends a run")
        refuse(["CommandLine"], instead: "use variables")
        refuse(["Notification", "NotificationCenter"], instead: "call a closure")
        refuse(["AttributedString", "IndexSet", "IndexPath", "CharacterView", "Scanner"], instead: nil)
        return table
    }()
}
