let words = ["ab", "cd"]
print(words.flatMap { $0 }, words.flatMap { Array($0) }, words.flatMap { $0.uppercased() })
print([[1], [2, 3]].flatMap { $0 }, [[1, 2], nil].flatMap { $0 }, [1, 2].flatMap { Array(repeating: $0, count: $0) })
let lines = "1 2\n3 x".split(separator: "\n")
print(lines.flatMap { $0.split(separator: " ").compactMap { Int($0) } }, lines.flatMap { $0.split(separator: " ").map { Int($0) } })
print([1, 2, 3].flatMap { n -> [Int] in
  if n == 2 { return [] }
  return [n, n * 10]
})
print([1, 2, 3].flatMap { n -> Int? in
  if n == 2 { return nil }
  return n * 10
})
print([1, 2, 3].flatMap { n in
  let k = n * 2
  return [k, k + 1]
})
print(["a": [1], "b": [2]].flatMap { $0.value }.sorted(), (1...3).flatMap { x in (1...x).map { y in (x, y) } }.count)
func f(_ s: String) -> Int? { Int(s) }
print(["1", "z"].flatMap(f), ["1", "z"].flatMap(Int.init))
