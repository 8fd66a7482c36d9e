struct Grid {
  var cells = [1, 2, 3]
  let width = 3
  func report(_ scale: Int) -> [Int] {
    let offset = scale * 10
    func cell(_ i: Int, plus extra: Int = offset, of all: [Int]? = nil, limit: Int = width + offset) -> Int {
      min((all ?? cells)[i] + extra, limit)
    }
    var results = [cell(0), cell(1, plus: 1)]
    do {
      let offset = 1000
      results.append(cell(2) + offset)
    }
    results += cells.indices.map { cell($0, limit: 100) }
    return results
  }
}
print(Grid().report(1), Grid().report(2))
func walk(_ depth: Int) -> String {
  var log: [String] = []
  let sep = "-"
  func note(_ text: String = "n", by s: String = sep + sep, count: Int = log.count) { log.append("\(count)\(text)\(s)") }
  func deep(_ n: Int, _ mark: String = String(repeating: sep, count: depth)) -> Int {
    note()
    if n == 0 { return mark.count }
    return deep(n - 1) + 1
  }
  note("a")
  let d = deep(depth)
  let f = { note("c", by: "/") ; note() }
  f(); f()
  return log.joined(separator: " ") + " \(d)"
}
print(walk(2))
func retry<T>(_ times: Int, _ work: (Int) -> T?) -> T? {
  let first = 1
  func attempt(_ n: Int = first, _ otherwise: T? = nil) -> T? { n > times ? otherwise : work(n) ?? attempt(n + 1) }
  return attempt()
}
print(retry(3) { $0 == 2 ? "two" : nil } ?? "none", retry(1) { $0 == 2 ? 5 : nil } as Any)
for k in 1...2 {
  let base = k * 100
  func shifted(_ x: Int = base, by: @autoclosure () -> Int = base + k) -> Int { x + by() }
  print(shifted(), shifted(1), shifted(by: 0))
}
