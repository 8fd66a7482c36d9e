protocol Rule<Input> { associatedtype Input; func check(_ input: Input) -> Bool }
struct Len<Input: Collection>: Rule { let n: Int; func check(_ input: Input) -> Bool { input.count > n } }
struct Both<A: Rule, B: Rule>: Rule where A.Input == B.Input {
    let a: A, b: B
    func check(_ input: A.Input) -> Bool { a.check(input) && b.check(input) }
}
struct Focus<Root, R: Rule>: Rule { let path: KeyPath<Root, R.Input>, rule: R; func check(_ r: Root) -> Bool { rule.check(r[keyPath: path]) } }
struct Two<A: Rule, B: Rule> where A.Input == B.Input { let a: A, b: B }
struct With<R: Rule> { let v: R.Input, r: R }
struct S { var name = "x" }
func longer<C: Collection>(than n: Int) -> Len<C> { Len(n: n) }
let w1 = With(v: "abc", r: longer(than: 1))
let w2 = With(v: "abc", r: Both(a: longer(than: 1), b: longer(than: 2)))
let f3 = Focus(path: \S.name, rule: longer(than: 1))
let f4 = Focus(path: \S.name, rule: Both(a: longer(than: 1), b: longer(than: 2)))
print(f4.check(S()), w2.r.check(w2.v), w1.r.n)
