var counter: Int8 = 100
func bump(_ value: inout Int8) {
    value += 20
    print(value)
}
bump(&counter)
bump(&counter)
