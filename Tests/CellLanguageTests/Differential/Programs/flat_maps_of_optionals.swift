let n = ["1", "x", "3"].flatMap { Int($0) }
print(n)
let m = ["ab", ""].flatMap { $0.first }
print(m)
let k = [1, nil, 3].flatMap { $0 }
print(k)
let text: [String?] = ["abc", nil]
print(text.flatMap { $0?.first }.count)
let q = text.flatMap { $0?.first }
print(q)
print(text.flatMap { $0?.count }, text.compactMap { $0?.first })
