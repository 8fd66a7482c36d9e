func magnitude(_ value: Int32) -> Int32 {
    abs(value)
}

for value: Int32 in [5, -7, Int32.min] {
    print(magnitude(value))
}
