func combine(_ values: [Int], _ step: (Int, Int) -> Int) -> Int {
    var result = 0
    for value in values { result = step(result, value) }
    return result
}

print(combine([1, 2, 3]) { $0 + $1 })
print(combine([1, 2, 3]) { total in total * 2 })
