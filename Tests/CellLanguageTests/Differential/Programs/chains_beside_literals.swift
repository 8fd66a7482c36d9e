let d: [String: (Double) -> Double] = ["a": { $0 * 2 }]
print(d["x"]?(2) ?? -1)
print(d["a"]?(2) ?? -1)
struct P { var f: ((Int) -> Double)?; var g: Double = 2 }
let p: P? = P(f: nil)
print(p?.f?(2) ?? 7, p?.g ?? 1)
let q: P? = nil
print(q?.g ?? 1, q?.f?(1) ?? 3)
let o: ((Int) -> Double)? = nil
print(o?(1) ?? 5)
let arr: [Double]? = nil
print(arr?[0] ?? 4, arr?.first ?? 3, arr?.max() ?? 2, arr?.count ?? 0)
let r = o?(1) ?? 5
print(r)
let s = "\(o?(1) ?? 5) \(q?.g ?? 1)"
print(s)
let wanted: Any = arr?[0] ?? 4
print(wanted)
print(arr?[0] ?? 4)
struct M { subscript(i: Int) -> Double { 3 } ; func f(_ i: Int) -> Double { 1 } }
let model: M? = nil
print(model?[0] ?? 1, model?.f(1) ?? 2)
let dd: [String: [Double]] = [:]
print(dd["a"]?[0] ?? 4, dd["a"]?.first ?? 2, dd["a"]?.reduce(0, +) ?? 3, dd["a"]?.count ?? 0)
let dt: [String: [String: Double]] = [:]
print(dt["a"]?["b"] ?? 1)
