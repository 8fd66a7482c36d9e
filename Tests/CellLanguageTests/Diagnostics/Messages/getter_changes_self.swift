struct S {
  var n = 0
  var next: Int { n += 1; return n }
  subscript(i: Int) -> Int { n += i; return n }
 func f() { n += 1 }
}
