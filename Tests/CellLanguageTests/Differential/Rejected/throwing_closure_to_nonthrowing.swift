enum Bad: Error { case value }
func apply(_ f: (Int) -> Int) -> Int { f(3) }
let result = apply { n in
    if n > 2 { throw Bad.value }
    return n
}
print(result)
