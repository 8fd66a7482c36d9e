var u: Void = ()
u = ()
print(u)
func inner() {
    var v: Void = ()
    let set = { v = () }
    set()
    print(v)
    let results = [1, 2].map { _ in v }
    print(results.count)
}
inner()
