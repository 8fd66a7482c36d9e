protocol Rule<Input> { associatedtype Input; func check(_ input: Input) -> Bool }
struct Len<Input: Collection>: Rule { let n: Int; func check(_ input: Input) -> Bool { input.count > n } }
struct Both<A: Rule, B: Rule>: Rule where A.Input == B.Input {
    let a: A, b: B
    func check(_ input: A.Input) -> Bool { a.check(input) && b.check(input) }
}
extension Rule {
    func and<R: Rule<Input>>(_ other: R) -> some Rule<Input> { Both(a: self, b: other) }
}
struct With<R: Rule> { let v: R.Input, r: R }
func longer<C: Collection>(than n: Int) -> Len<C> { Len(n: n) }
let w2 = With(v: "abc", r: longer(than: 1).and(longer(than: 2)))
print(w2.r.check(w2.v))
