protocol P { var n: Int { get } }
struct Leaf: P { let n = 1 }
struct Wrap<T: P>: P { let t: T; var n: Int { t.n + 1 } }
print("before")
func grown(_ k: Int) -> some P {
    if k == 0 { return Leaf() }
    return Wrap(t: grown(k - 1))
}
print(grown(3).n)
