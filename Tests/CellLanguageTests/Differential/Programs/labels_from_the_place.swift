protocol NV { associatedtype Output; func visit(text: String) -> Output; func visit(list: [any Node]) -> Output }
protocol Node { func accept<V: NV>(_ v: V) -> V.Output }
struct T: Node { let t: String; func accept<V: NV>(_ v: V) -> V.Output { v.visit(text: t) } }
struct Stats: NV {
  typealias Output = (words: Int, depth: Int)
  func visit(text: String) -> Output { (text.count, 1) }
  func visit(list items: [any Node]) -> Output {
    items.map { $0.accept(self) }.reduce((0, 1)) { ($0.words + $1.words, max($0.depth, $1.depth + 1)) }
  }
}
print(Stats().visit(list: [T(t: "ab"), T(t: "c")]))
struct Stats2 {
  typealias Output = (words: Int, depth: Int)
  func visit(list items: [Output]) -> Output {
    items.reduce((0, 1)) { ($0.words + $1.words, max($0.depth, $1.depth + 1)) }
  }
}
print(Stats2().visit(list: [(3, 4)]))
