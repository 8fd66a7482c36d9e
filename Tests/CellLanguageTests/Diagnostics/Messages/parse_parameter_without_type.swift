func double(_ value) -> Int {
    value * 2
}
