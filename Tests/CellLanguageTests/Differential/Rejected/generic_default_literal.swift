func fill<T>(_ n: Int) -> [T] {
    var result: [T] = []
    for _ in 0..<n { result.append(0) }
    return result
}

let zeros: [Int] = fill(3)
print(zeros)
