extension Collection where Element: Numeric { var total: Element { reduce(0, +) } }
struct S<V: Numeric> { let t: V; init(_ values: some Collection<V>) { t = values.total } }
print(S([1, 2]).t, S([1.5]).t)
func h<V: Numeric>(_ c: some Sequence<V>) -> V { c.reduce(.zero, +) }
func k<V: Numeric, C: Collection<V>>(_ c: C) -> V { c.total }
func l(_ c: any Collection<Int>) -> Int { c.total }
func m<V: Numeric, C: Collection>(_ c: C) -> V where C.Element == V { c.total }
print(h([1, 2]), k([1.5, 2]), l(Set([3])), m([4]))
