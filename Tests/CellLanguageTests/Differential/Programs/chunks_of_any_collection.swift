extension Collection {
    func chunked(_ n: Int) -> [SubSequence] {
        var r: [SubSequence] = []
        var i = startIndex
        while i < endIndex {
            let j = index(i, offsetBy: n, limitedBy: endIndex) ?? endIndex
            r.append(self[i..<j])
            i = j
        }
        return r
    }
}
print([1, 2, 3, 4, 5].chunked(2))
print("abcdefg".chunked(3))
print([1, 2, 3, 4, 5].dropFirst().chunked(3))
print((0..<7).chunked(3))
print("hello world".dropFirst(2).chunked(4))
