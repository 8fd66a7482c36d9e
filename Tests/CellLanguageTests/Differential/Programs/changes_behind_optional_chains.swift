final class Leaf { var n = 0; var list: [Int] = [] }
struct Branch { var leaf: Leaf?; var names: [String: Int] = [:] }
func v(_ s: String, _ n: Int) -> Int { print("v", s); return n }
var br = Branch()
br.leaf?.n = v("skipped", 1)
br.leaf?.list.append(v("skipped too", 2))
print(br.leaf == nil)
br.leaf = Leaf()
br.leaf?.n = v("now", 3)
br.leaf?.list.append(v("list", 4))
br.leaf?.list[0] += v("plus", 5)
print(br.leaf!.n, br.leaf!.list)
br.names["a"]? += v("skip", 6)
print(br.names)
br.names["a"] = 1
br.names["a"]? += v("take", 7)
br.names["a"]! *= v("times", 8)
print(br.names)
var o: [Int]? = [1, 2]
o?[0] = 9
o?.append(v("x", 3))
print(o!, o?.count as Any, o?.first as Any)
let r: ()? = o?.append(4)
print(r == nil, o!)
var none: [Int]? = nil
let s: ()? = none?.append(4)
print(s == nil)
