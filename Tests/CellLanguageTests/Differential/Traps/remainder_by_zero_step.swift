func every(_ step: Int, in range: Range<Int>) -> [Int] {
    range.filter { $0 % step == 0 }
}

print(every(3, in: 1..<10))
print(every(0, in: 1..<10))
