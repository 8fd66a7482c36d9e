let stock: [String: UInt] = ["pen": 3]
func take(_ count: UInt, of item: String) -> UInt {
    let left = stock[item, default: 0]
    return left - count
}
print(take(2, of: "pen"))
print(take(4, of: "pen"))
