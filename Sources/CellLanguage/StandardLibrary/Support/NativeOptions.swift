/// Foundation's option sets, as members of `OptionSet` types: `OptionSet` itself does the rest.
enum NativeOptions {
    @MemberBuilder static func members<T: OptionSet>(
        _ type: T.Type, _ name: String, _ options: [(name: String, option: T, words: String)]
    ) -> [any LibraryMember] where T.RawValue: StoredInteger {
        Typealias("typealias RawValue = \(T.RawValue.self)")
        Initializer("init(rawValue: \(T.RawValue.self))", "The options of these bits.") { (bits: T.RawValue) in
            T(rawValue: bits)
        }
        Property("var rawValue: \(T.RawValue.self) { get }", "A bit for each option.") { (options: T) in
            options.rawValue
        }
        for (option, value, words) in options {
            Property("static var \(option): \(name) { get }", words, value: { value })
        }
    }
}
