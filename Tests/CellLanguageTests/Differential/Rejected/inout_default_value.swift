func bump(_ value: inout Int, by step: Int) { value += step }
func twice(_ n: Int) -> Int {
    bump(&n, by: n)
    return n
}

print(twice(3))
