func length(_ text: String?) -> Int {
    guard let value = text else {
        print("no value", value)
        return 0
    }
    return value.count
}
print(length("abc"))
