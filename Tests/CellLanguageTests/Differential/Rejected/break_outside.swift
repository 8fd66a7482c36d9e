func find(_ x: Int, in list: [Int]) -> Bool {
    if list.contains(x) {
        break
    }
    return false
}
print(find(3, in: [1, 2, 3]))
