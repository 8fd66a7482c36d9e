func moved<T: Strideable>(_ a: T, by step: T.Stride) -> T { a.advanced(by: step) }
print(moved(1, by: 2))
print(moved(1, by: "a"))
