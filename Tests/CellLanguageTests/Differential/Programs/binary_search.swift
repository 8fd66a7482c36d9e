func search(_ values: [Int], _ wanted: Int) -> Int? {
    var low = 0
    var high = values.count - 1
    while low <= high {
        let middle = (low + high) / 2
        if values[middle] == wanted { return middle }
        if values[middle] < wanted { low = middle + 1 } else { high = middle - 1 }
    }
    return nil
}
let values = Array(stride(from: 1, to: 40, by: 3))
for wanted in [1, 22, 23, 37] {
    if let index = search(values, wanted) { print(wanted, "at", index) } else { print(wanted, "missing") }
}
