/// Says that `as` makes an object of a value: `price as NSNumber`.
struct Bridging: LibraryMember {
    let signature: String
    let documentation = ""
    let implementation: MemberImplementation

    /// - Parameter type: The type of the value, as cells write it.
    init<T, R>(from type: String, _ make: @escaping (T) -> R) {
        signature = "init(\(LanguageNames.bridged) value: \(type))"
        implementation = .function(NativeFunction(make))
    }
}
