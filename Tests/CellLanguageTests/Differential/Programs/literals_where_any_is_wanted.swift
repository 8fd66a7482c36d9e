let o: Double? = nil
let x = 2.5
print(o ?? -1)
print(o == nil ? 0 : x, o == nil ? x : 0, o != nil ? x : 0, o != nil ? x : -1)
print("\(o == nil ? 0 : x) \(o ?? -1) \(o == nil ? 0 : 1.5)")
struct B { var v: Double }
let b: B? = nil
print(b?.v ?? 0, b?.v ?? -1, (b)?.v ?? 7)
let items: [Any] = [o ?? 1, o == nil ? 1 : x, o == nil ? 1 : 2.5]
print(items)
func id<T>(_ t: T) -> T { t }
print(id(o ?? 1), id(o == nil ? 1 : 2.5), [o ?? 1], [o == nil ? 1 : 2.5])
print(String(describing: o == nil ? 1 : 2.5))
print(max(1, 2.5), [1, 2.5].max() ?? 0)
