class Node { let n: Int; required init(_ n: Int) { self.n = n }
  func copy() -> Self { Node(0) }
}
