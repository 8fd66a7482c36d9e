func classify(_ xs: [Int]) -> [String] {
    var out: [String] = []
    outer: for (i, x) in xs.enumerated() {
        inner: switch x {
        case let n where n < 0: out.append("neg"); continue outer
        case 0: out.append("zero"); fallthrough
        case 1: out.append("small"); if i > 2 { break inner }; out.append("early")
        case 2...4, 7: for k in 0..<x { if k == 2 { continue outer }; if k == 1 && x == 3 { break inner } }; out.append("mid")
        case 99: break outer
        default: out.append("big"); break
        }
        out.append("end\(i)")
    }
    return out
}
print(classify([0, -1, 3, 1, 4, 5, 2, 99, 1]))
enum T { indirect case node(T, Int, T); case leaf }
func f(_ t: T, _ n: Int?) -> String {
    switch (t, n) {
    case (.leaf, nil): return "empty"
    case (.node(.leaf, let v, .leaf), let k?), (.node(_, let v, .leaf), let k?) where k > v: return "a\(v)\(k)"
    case (.node(_, 5, _), _): return "five"
    case let (.node(l, v, _), .some(k)): return f(l, k) + "<\(v)"
    case (.node, .none), (.leaf, .some): return "other"
    }
}
let t = T.node(.node(.leaf, 2, .leaf), 3, .node(.leaf, 5, .leaf))
print(f(.leaf, nil), f(t, 1), f(t, nil), f(.node(.leaf, 2, .leaf), 1), f(.node(t, 5, t), 0), f(.node(t, 1, .leaf), 4))
var i = 0
var log: [Int] = []
repeat { i += 1; if i % 2 == 0 { continue }; defer { log.append(-i) }; log.append(i); if i > 6 { break } } while i < 100
print(log)
var xs = [1, 2, 3]
for x in xs { xs.append(x * 10); if x == 2 { xs.removeFirst() } }
print(xs)
var stack = [3, 1]
while let top = stack.popLast() { log.append(top); if top > 1 { stack += [top - 1, top - 2] } }
print(log.suffix(6))
